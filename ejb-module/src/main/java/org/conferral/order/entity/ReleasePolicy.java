package org.conferral.order.entity;

import java.util.Optional;
import java.util.Set;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item on hold may go on: what the system held it for must be gone. What a person held, a person releases;
 * nobody's document is made while a hold on the student is in force, or under a student number that is secondary.
 */
public final class ReleasePolicy {
    /** What ends outside of the item, so that the item can tell of it. */
    private static final Set<StatusReason> ENDING =
            Set.of(StatusReason.NO_ADDRESS, StatusReason.STUDENT_HOLD, StatusReason.SECONDARY_ASN);

    /** What the making of the document found, which stands as long as one of its errors does. */
    private static final Set<StatusReason> FOUND =
            Set.of(StatusReason.DOCUMENT_GENERATION_ERROR, StatusReason.MISSING_GLYPH);

    private ReleasePolicy() {}

    /** Why not, if so. */
    public static Optional<Refusal> refusal(OrderItemStatus status, @Nullable StatusReason reason, ReleaseFacts facts) {
        if (facts.deceased()) {
            return Optional.of(Refusal.by(60076, RuleText.named("order_status", status)));
        }
        if (facts.secondary()) {
            return Optional.of(Refusal.by(60002, RuleText.named("order_status", status)));
        }
        if (facts.held()) {
            return Optional.of(Refusal.by(60079));
        }
        boolean unaddressed = status == OrderItemStatus.SYSTEM_HOLD && reason == StatusReason.NO_ADDRESS;
        return unaddressed && !facts.addressed() ? Optional.of(Refusal.by(0, "no_address_yet")) : Optional.empty();
    }

    /**
     * Whether a system hold's cause is gone, so that the item says that it can be released.
     *
     * @param errors of its document that nobody has mended yet
     */
    public static boolean isCauseGone(
            OrderItemStatus status, @Nullable StatusReason reason, int errors, ReleaseFacts facts) {
        return status == OrderItemStatus.SYSTEM_HOLD
                && reason != null
                && (ENDING.contains(reason) || (FOUND.contains(reason) && errors == 0))
                && refusal(status, reason, facts).isEmpty();
    }
}
