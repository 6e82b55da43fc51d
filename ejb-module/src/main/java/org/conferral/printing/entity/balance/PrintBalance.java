package org.conferral.printing.entity.balance;

import java.util.List;

/**
 * What a print job comes to, counted to the envelope.
 *
 * @param tallies by place, in their order; a place that there is not yet is left out
 * @param filesHere whether this server has the files that were handed over, so that they were compared as well
 */
public record PrintBalance(List<BalanceTally> tallies, List<BalanceDifference> differences, boolean filesHere) {
    private static final int SHOWN = 100;

    public PrintBalance {
        tallies = List.copyOf(tallies);
        differences = List.copyOf(differences);
    }

    /** Whether every piece is in one place, and each place has what the one before it has. */
    public boolean holds() {
        return differences.isEmpty();
    }

    /** In how much it differs. */
    public int count() {
        return differences.size();
    }

    /** The first differences, as many as are read on a page. */
    public List<BalanceDifference> first() {
        return differences.subList(0, Math.min(SHOWN, differences.size()));
    }

    /** How many more there are. */
    public int more() {
        return differences.size() - first().size();
    }
}
