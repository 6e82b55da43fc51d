package org.conferral.order.entity;

import java.util.Optional;
import java.util.Set;
import org.conferral.platform.entity.Refusal;

/** Which item may be ordered again because it did not arrive (docs/specification/ordering.md §7.1). */
public final class ReorderPolicy {
    private static final Set<OrderItemStatus> LEFT = Set.of(
            OrderItemStatus.SENT,
            OrderItemStatus.FAILED_DELIVERY,
            OrderItemStatus.DELIVERED_IN_ERROR,
            OrderItemStatus.DOWNLOADED,
            OrderItemStatus.EXPIRED);

    private ReorderPolicy() {}

    /** Rule 60106: only what has left the house, and is not deleted. */
    public static Optional<Refusal> refusal(OrderItemStatus status, boolean deleted) {
        return !deleted && LEFT.contains(status) ? Optional.empty() : Optional.of(Refusal.by(60106));
    }
}
