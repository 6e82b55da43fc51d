package org.conferral.award.entity;

import java.util.Optional;
import org.conferral.order.entity.FirstRunOrderPolicy;
import org.conferral.platform.entity.Refusal;

/**
 * Which awarded credential may get its first-run order, alone or in bulk: the first rule that is hit, in the order
 * 44016, 44018, 44017 (docs/specification/ordering.md §5.5), then 60076.
 */
public final class OrderPolicy {
    private OrderPolicy() {}

    /** Why it may not, if so; all of it belongs to the stage Order. */
    public static Optional<Refusal> refusal(OrderFacts facts) {
        return awardRefusal(facts).or(() -> FirstRunOrderPolicy.refusal(facts.student()));
    }

    private static Optional<Refusal> awardRefusal(OrderFacts facts) {
        if (!facts.awarded()) {
            return Optional.of(Refusal.by(44016));
        }
        if (facts.legacy()) {
            return Optional.of(Refusal.by(44018));
        }
        return facts.ordered() ? Optional.of(Refusal.by(44017)) : Optional.empty();
    }
}
