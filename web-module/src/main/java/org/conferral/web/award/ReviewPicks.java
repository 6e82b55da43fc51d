package org.conferral.web.award;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.award.entity.ReviewFilter;
import org.conferral.award.entity.ReviewKey;
import org.conferral.award.entity.ReviewSelection;
import org.conferral.web.platform.Ticks;

/** Which rows of a list are selected: those picked one by one, or all rows but those picked out. */
public class ReviewPicks implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Set<String> keys = new LinkedHashSet<>();
    private boolean all;

    /** These rows, picked one by one. */
    public static ReviewPicks of(Set<ReviewKey> rows) {
        ReviewPicks picks = new ReviewPicks();
        rows.forEach(row -> picks.keys.add(row.toString()));
        return picks;
    }

    /** The same selection, to be changed by another tab. */
    ReviewPicks copy() {
        ReviewPicks copy = new ReviewPicks();
        copy.keys.addAll(keys);
        copy.all = all;
        return copy;
    }

    /** Selects every row of the list. */
    public void everything() {
        keys.clear();
        all = true;
    }

    /** Selects nothing. */
    public void nothing() {
        keys.clear();
        all = false;
    }

    public boolean isAll() {
        return all;
    }

    /** How many are selected of a list of this length. */
    long count(long total) {
        return all ? total - keys.size() : keys.size();
    }

    /** The selection; what was picked one by one may be hidden by the filter's text and is selected nevertheless. */
    ReviewSelection of(ReviewFilter filter) {
        Set<ReviewKey> rows = keys.stream().map(ReviewKey::parse).collect(Collectors.toSet());
        return new ReviewSelection(all ? filter : filter.withText(null), all, rows);
    }

    /** By the key of a row whether it is selected, to be read and written by its checkbox. */
    public Map<String, Boolean> getRow() {
        return new Ticks<>(keys, all);
    }
}
