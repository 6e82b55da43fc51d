package org.conferral.order.entity;

/** The topics of the outbox under which others learn what became of order items. */
public final class ItemNews {
    /** An item came to another status. */
    public static final String STATUS = "order-item-status";

    /** Special handling that was begun, completed or taken up again. */
    public static final String HANDLING = "order-item-handling";

    private ItemNews() {}
}
