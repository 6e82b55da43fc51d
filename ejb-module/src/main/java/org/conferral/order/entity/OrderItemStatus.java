package org.conferral.order.entity;

import java.util.Arrays;
import java.util.List;

/** Where an order item stands (docs/specification/ordering.md §3.1). */
public enum OrderItemStatus {
    UNDER_CONSTRUCTION,
    /** Waits for its document. */
    ORDERED,
    /** User Hold: by a person. */
    ON_HOLD,
    /** By the system, for a problem to look at. */
    SYSTEM_HOLD,
    CANCELLED,
    /** Ready for Delivery. */
    PROCESSED,
    SENT,
    FAILED_DELIVERY,
    DELIVERED_IN_ERROR,
    DOWNLOADED,
    EXPIRED;

    /** On its way and not delivered yet: the credential that it is of must not change (Rule 44015). */
    public boolean isOpen() {
        return switch (this) {
            case ORDERED, ON_HOLD, SYSTEM_HOLD, PROCESSED -> true;
            case UNDER_CONSTRUCTION, CANCELLED, SENT, FAILED_DELIVERY, DELIVERED_IN_ERROR, DOWNLOADED, EXPIRED -> false;
        };
    }

    /** Every open one. */
    public static List<OrderItemStatus> open() {
        return Arrays.stream(values()).filter(OrderItemStatus::isOpen).toList();
    }
}
