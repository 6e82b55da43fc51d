package org.conferral.printing.entity.balance;

import java.util.List;

/**
 * What a print job comes to, counted to the envelope.
 *
 * @param tallies by place, in their order; a place that there is not yet is left out
 * @param first the first differences, as many as are read on a page
 * @param count in how much it differs
 * @param filesHere whether this server has the files that were handed over, so that they were compared as well
 */
public record PrintBalance(List<BalanceTally> tallies, List<BalanceDifference> first, int count, boolean filesHere) {
    /** So many differences are kept. */
    public static final int SHOWN = 100;

    public PrintBalance {
        tallies = List.copyOf(tallies);
        first = List.copyOf(first);
    }

    /** Whether every piece is in one place, and each place has what the one before it has. */
    public boolean holds() {
        return count == 0;
    }

    /** Whom or what a refusal names, where it differs: a student, if it does in one. */
    public String foremost() {
        return first.stream()
                .filter(difference -> difference.piece() != null)
                .findFirst()
                .or(() -> first.stream().findFirst())
                .map(BalanceDifference::who)
                .orElse("");
    }

    /** How many more there are. */
    public int more() {
        return count - first.size();
    }
}
