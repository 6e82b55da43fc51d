package org.conferral.order.entity;

/**
 * What screens call the state of an item, derived from its status and its special handling
 * (docs/specification/ordering.md §3.2). {@link OrderItemText} has the words for staff and public.
 */
public enum UiStatus {
    UNDER_CONSTRUCTION,
    ORDERED,
    USER_HOLD,
    SYSTEM_HOLD,
    CANCELLED,
    IN_PROGRESS,
    SENT_FOR_PRINTING,
    WAITING_FOR_INFORMATION,
    SENT_FOR_DELIVERY,
    FAILED_DELIVERY,
    DELIVERED_IN_ERROR,
    DOWNLOADED,
    EXPIRED;

    public static UiStatus of(OrderItemStatus status, SpecialHandling handling) {
        return switch (status) {
            case UNDER_CONSTRUCTION -> UNDER_CONSTRUCTION;
            case ORDERED -> ORDERED;
            case ON_HOLD -> USER_HOLD;
            case SYSTEM_HOLD -> SYSTEM_HOLD;
            case CANCELLED -> CANCELLED;
            case PROCESSED -> IN_PROGRESS;
            case SENT -> sent(handling);
            case FAILED_DELIVERY -> FAILED_DELIVERY;
            case DELIVERED_IN_ERROR -> DELIVERED_IN_ERROR;
            case DOWNLOADED -> DOWNLOADED;
            case EXPIRED -> EXPIRED;
        };
    }

    private static UiStatus sent(SpecialHandling handling) {
        return switch (handling) {
            case OUTSTANDING -> SENT_FOR_PRINTING;
            case PENDING -> WAITING_FOR_INFORMATION;
            case NOT_REQUIRED, COMPLETED -> SENT_FOR_DELIVERY;
        };
    }

    /** What the public is shown: not what the system holds, nor that a sent one is still in the ministry's hands. */
    public UiStatus forPublic() {
        if (this == SYSTEM_HOLD) {
            return USER_HOLD;
        }
        return this == SENT_FOR_PRINTING ? IN_PROGRESS : this;
    }
}
