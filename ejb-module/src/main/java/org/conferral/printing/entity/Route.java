package org.conferral.printing.entity;

import org.conferral.order.entity.DeliveryMethod;
import org.jspecify.annotations.Nullable;

/**
 * Where documents of a delivery method are printed.
 *
 * @param limit how many pages a machine puts into one envelope; none where envelopes are filled by hand
 */
public record Route(
        DeliveryMethod method, int facility, @Nullable Integer limit) {
    /** As many sheets as a sheet's code can count. */
    public static final int MOST_SHEETS = 99;

    /** How many sheets go into one envelope. */
    public int sheets() {
        return limit == null ? MOST_SHEETS : limit;
    }
}
