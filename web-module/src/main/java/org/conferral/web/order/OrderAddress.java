package org.conferral.web.order;

/** Addresses of the pages of an order item. */
public final class OrderAddress {
    private OrderAddress() {}

    /** The item's page, which says what was done. */
    public static String view(long id, String done) {
        return "/order/view?faces-redirect=true&id=" + id + "&done=" + done;
    }
}
