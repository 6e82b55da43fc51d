package org.conferral.web.order;

/** Addresses of the pages of an order item. */
public final class OrderAddress {
    private OrderAddress() {}

    /** The item's page. */
    public static String view(long id) {
        return "/order/view?faces-redirect=true&id=" + id;
    }
}
