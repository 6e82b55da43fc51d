package org.conferral.run.entity;

/**
 * Whether a run balances: every item against the awards and first-run order items that carry the run's id, both ways.
 *
 * @param kind a run that only orders makes no awards: whatever award carries its id is one too many
 * @param awards awards that carry the run's id, whatever became of them later
 * @param orders order items that carry the run's id
 * @param orderedWithoutAward items marked ordered that have no such award
 * @param orderedWithoutOrder items marked ordered that have no such order item
 * @param awardsWithoutItem awards of the run that no item of it accounts for
 * @param ordersWithoutItem order items of the run that no item of it accounts for
 */
public record RunBalance(
        RunKind kind,
        RunCounts counts,
        long awards,
        long orders,
        long orderedWithoutAward,
        long orderedWithoutOrder,
        long awardsWithoutItem,
        long ordersWithoutItem) {
    /** Whether nothing is left over on either side; pending items do not matter here. */
    public boolean holds() {
        return orderedWithoutAward == 0
                && orderedWithoutOrder == 0
                && awardsWithoutItem == 0
                && ordersWithoutItem == 0
                && awards == (kind.awards() ? counts.ordered() : 0)
                && orders == counts.ordered();
    }

    /** The counts that do not agree, as {@code name=count} separated by blanks. */
    public String difference() {
        return "ordered=" + counts.ordered() + " awards=" + awards + " orders=" + orders + " orderedWithoutAward="
                + orderedWithoutAward + " orderedWithoutOrder=" + orderedWithoutOrder + " awardsWithoutItem="
                + awardsWithoutItem + " ordersWithoutItem=" + ordersWithoutItem;
    }
}
