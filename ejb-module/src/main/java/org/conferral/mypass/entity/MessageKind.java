package org.conferral.mypass.entity;

import java.util.Optional;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;

/** What people are told of an order item (docs/specification/ordering.md §13). */
public enum MessageKind {
    ISSUED,
    UNDELIVERABLE,
    DOWNLOADED,
    NOT_DOWNLOADED,
    WAYBILL_NEEDED,
    CERTIFICATION_NEEDED;

    /**
     * What is told when an item came to a status, if anything: that it is on its way, only when nobody has anything to do for
     * it any more.
     *
     * @param handling as it is now
     */
    public static Optional<MessageKind> of(OrderItemStatus to, SpecialHandling handling) {
        return switch (to) {
            case SENT -> handling.isOpen() ? Optional.empty() : Optional.of(ISSUED);
            case FAILED_DELIVERY -> Optional.of(UNDELIVERABLE);
            case DOWNLOADED -> Optional.of(DOWNLOADED);
            case EXPIRED -> Optional.of(NOT_DOWNLOADED);
            case UNDER_CONSTRUCTION, ORDERED, ON_HOLD, SYSTEM_HOLD, CANCELLED, PROCESSED, DELIVERED_IN_ERROR ->
                Optional.empty();
        };
    }

    /**
     * What is told when special handling came to this, if anything.
     *
     * @param status of the item now
     * @param waybill whether there is one
     */
    public static Optional<MessageKind> of(
            SpecialHandling to, OrderItemStatus status, DeliveryMethod method, boolean waybill) {
        return switch (to) {
            case COMPLETED -> status == OrderItemStatus.SENT ? Optional.of(ISSUED) : Optional.empty();
            case PENDING -> needed(method, waybill);
            case NOT_REQUIRED, OUTSTANDING -> Optional.empty();
        };
    }

    /** A waybill first; what waits though there is one waits for what certification needs. */
    private static Optional<MessageKind> needed(DeliveryMethod method, boolean waybill) {
        if (method.isByCourier() && !waybill) {
            return Optional.of(WAYBILL_NEEDED);
        }
        return method.isCertified() ? Optional.of(CERTIFICATION_NEEDED) : Optional.empty();
    }
}
