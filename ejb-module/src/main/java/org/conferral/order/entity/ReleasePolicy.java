package org.conferral.order.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * Whether an item on hold may go on: what the system held it for must be gone. What a person held, a person releases;
 * nobody's document is made while a hold on the student is in force, or under a student number that is secondary, and
 * none for an organization that is not approved.
 */
public final class ReleasePolicy {
    /** What ends outside of the item, as its facts say; errors of the making have the same names. */
    private static final List<StatusReason> ENDING = List.of(
            StatusReason.NO_ADDRESS,
            StatusReason.STUDENT_HOLD,
            StatusReason.STUDENT_DECEASED,
            StatusReason.SECONDARY_ASN,
            StatusReason.CONSUMER_SUSPENDED);

    /** What the making of the document found, which stands as long as one of its errors does. */
    private static final List<StatusReason> FOUND =
            List.of(StatusReason.DOCUMENT_GENERATION_ERROR, StatusReason.MISSING_GLYPH);

    private ReleasePolicy() {}

    /** The names of the errors that end outside of the item; any other stands until somebody mends it. */
    public static List<String> ending() {
        return ENDING.stream().map(StatusReason::name).toList();
    }

    /** The names of the reasons whose end the item tells of. */
    public static List<String> told() {
        return Stream.of(ENDING, FOUND)
                .flatMap(List::stream)
                .map(StatusReason::name)
                .toList();
    }

    /** Why not, if so. */
    public static Optional<Refusal> refusal(OrderItemStatus status, ReleaseFacts facts) {
        if (facts.deceased()) {
            return Optional.of(Refusal.by(60076, RuleText.named("order_status", status)));
        }
        if (facts.secondary()) {
            return Optional.of(Refusal.by(60002, RuleText.named("order_status", status)));
        }
        if (facts.held()) {
            return Optional.of(Refusal.by(60079));
        }
        if (!facts.receiving()) {
            return Optional.of(Refusal.by(0, "organization_not_approved"));
        }
        boolean unaddressed = status == OrderItemStatus.SYSTEM_HOLD && !facts.addressed();
        return unaddressed ? Optional.of(Refusal.by(0, "no_address_yet")) : Optional.empty();
    }

    /**
     * Whether a system hold's cause is gone, so that the item says that it can be released.
     *
     * @param errors the codes of what is wrong with its document and nobody has mended yet
     */
    public static boolean isCauseGone(
            OrderItemStatus status, @Nullable StatusReason reason, List<String> errors, ReleaseFacts facts) {
        return status == OrderItemStatus.SYSTEM_HOLD
                && reason != null
                && told().contains(reason.name())
                && ending().containsAll(errors)
                && refusal(status, facts).isEmpty();
    }
}
