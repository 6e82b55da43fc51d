package org.conferral.printing.entity.manual;

import java.util.Optional;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;

/** What keeps a printed document with Student Records (docs/specification/product.md, decision 11). */
public final class ManualPolicy {
    private ManualPolicy() {}

    /**
     * What it rests on.
     *
     * @param deceased of the student
     * @param held whether a hold on the student is in force
     * @param spoiled whether its print was spoiled and the new one is not there yet
     */
    public record Facts(boolean deceased, boolean held, boolean spoiled) {}

    /** Why it may not be handed over, if so. */
    public static Optional<Refusal> refusal(Facts item) {
        if (item.deceased()) {
            return Optional.of(Refusal.by(60076, RuleText.named("order_status", OrderItemStatus.SENT)));
        }
        if (item.held()) {
            return Optional.of(Refusal.by(60079));
        }
        return item.spoiled() ? Optional.of(Refusal.by(0, "hand_over_spoiled")) : Optional.empty();
    }
}
