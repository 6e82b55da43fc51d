package org.conferral.award.entity;

import java.util.Set;

/**
 * Rows selected in a list of credentials to review.
 *
 * @param filter which list
 * @param all whether all rows of the list are selected but for {@code rows}, or just {@code rows}
 */
public record ReviewSelection(ReviewFilter filter, boolean all, Set<ReviewKey> rows) {
    public ReviewSelection {
        rows = Set.copyOf(rows);
    }
}
