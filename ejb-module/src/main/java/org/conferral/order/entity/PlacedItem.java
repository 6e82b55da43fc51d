package org.conferral.order.entity;

import java.util.Locale;

/** An order item that was placed. */
public record PlacedItem(long id, long orderId, int itemNumber, long credentialNumber) {
    /** {@code ##########-##}. */
    public String number() {
        return number(orderId, itemNumber);
    }

    /** {@code ##########-##} of an item of an order. */
    public static String number(long orderId, int itemNumber) {
        return String.format(Locale.ROOT, "%010d-%02d", orderId, itemNumber);
    }
}
