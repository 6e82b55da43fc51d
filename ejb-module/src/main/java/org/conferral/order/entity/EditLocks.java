package org.conferral.order.entity;

import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;

/** What of an item may still be changed, by its status (docs/specification/ordering.md §4.3, Rule 60121). */
public final class EditLocks {
    /** What can be changed of an item. */
    public enum Field {
        STATUS,
        DELIVERY_METHOD,
        SPECIAL_HANDLING,
        LANGUAGE,
        RECIPIENT,
        ADDRESS,
        CERTIFICATION_COUNTRY,
        /** Never once it is ordered. */
        COPIES
    }

    private EditLocks() {}

    public static boolean isOpen(OrderItemStatus status, Field field) {
        return switch (status) {
            case UNDER_CONSTRUCTION -> true;
            case ORDERED, ON_HOLD, SYSTEM_HOLD -> field != Field.COPIES;
            case PROCESSED, SENT, FAILED_DELIVERY -> isAllowedOnceMade(field);
            case CANCELLED, DELIVERED_IN_ERROR, DOWNLOADED, EXPIRED -> field == Field.STATUS;
        };
    }

    /** Why it may not be changed any more, if so (Rule 60121). */
    public static Optional<Refusal> refusal(OrderItemStatus status, Field field) {
        return isOpen(status, field)
                ? Optional.empty()
                : Optional.of(Refusal.by(60121, RuleText.named("order_status", status)));
    }

    private static boolean isAllowedOnceMade(Field field) {
        return switch (field) {
            case STATUS, DELIVERY_METHOD, SPECIAL_HANDLING -> true;
            case LANGUAGE, RECIPIENT, ADDRESS, CERTIFICATION_COUNTRY, COPIES -> false;
        };
    }

    /** Whether the delivery method is changed by itself: the document is made and has not left the house. */
    public static boolean isRedirected(OrderItemStatus status) {
        return status == OrderItemStatus.PROCESSED;
    }

    /** Whether the page that edits an item is offered: its document has not been made. */
    public static boolean isEditable(OrderItemStatus status) {
        return isOpen(status, Field.ADDRESS);
    }
}
