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

    /**
     * Why not, if so: Rule 60106 of what has not left the house or is deleted; then what keeps the student's documents from
     * being ordered at all (60003, 60002, 60076, 60079).
     */
    public static Optional<Refusal> refusal(ReorderFacts facts) {
        if (!mayBe(facts.status(), facts.deleted())) {
            return Optional.of(Refusal.by(60106));
        }
        if (facts.deactivated()) {
            return Optional.of(Refusal.by(60003, facts.asn()));
        }
        if (facts.primary() != null) {
            return Optional.of(Refusal.by(60002, facts.asn(), facts.primary()));
        }
        if (facts.deceased()) {
            return Optional.of(Refusal.by(60076));
        }
        return facts.held() ? Optional.of(Refusal.by(60079)) : Optional.empty();
    }

    /** Whether it is offered: the item has left the house, and is not deleted. */
    public static boolean mayBe(OrderItemStatus status, boolean deleted) {
        return !deleted && LEFT.contains(status);
    }
}
