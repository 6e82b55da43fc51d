package org.conferral.order.entity;

/** An order item that was placed. */
public record PlacedItem(long id, long orderId, int itemNumber, long credentialNumber) {
    /** One more than the largest numbers, so that theirs have all digits. */
    private static final long ORDERS = 10_000_000_000L;

    private static final int ITEMS = 100;

    /** {@code ##########-##}. */
    public String number() {
        return number(orderId, itemNumber);
    }

    /** {@code ##########-##} of an item of an order. */
    public static String number(long orderId, int itemNumber) {
        return Long.toString(ORDERS + orderId).substring(1)
                + '-'
                + Integer.toString(ITEMS + itemNumber).substring(1);
    }
}
