package org.conferral.order.entity;

import java.util.List;

/** Why an item's status changed (docs/specification/ordering.md §3.6); each is a row of the code table. */
public enum StatusReason {
    NO_ADDRESS,
    STUDENT_HOLD,
    STUDENT_DECEASED,
    SECONDARY_ASN,
    DOCUMENT_GENERATION_ERROR,
    /** No embedded font shows a letter. */
    MISSING_GLYPH,
    /** The organization that it is for may not receive documents for now. */
    CONSUMER_SUSPENDED,
    INVESTIGATION,
    REQUESTED_BY_STUDENT,
    ORDERED_IN_ERROR,
    /** Came back; the address is wrong, wherever it stands. */
    RETURNED_BAD_ADDRESS,
    RETURNED_UNCLAIMED,
    LOST_OR_DAMAGED,
    INCORRECT_RECIPIENT,
    WRONG_STUDENT,
    NOT_DOWNLOADED,
    DELETED,
    OTHER;

    /** What a person may give for a change to this status, the usual one first; none where no reason is kept. */
    public static List<StatusReason> offered(OrderItemStatus to) {
        return switch (to) {
            case ON_HOLD -> List.of(INVESTIGATION, REQUESTED_BY_STUDENT, OTHER);
            case CANCELLED -> List.of(REQUESTED_BY_STUDENT, ORDERED_IN_ERROR, STUDENT_DECEASED, WRONG_STUDENT, OTHER);
            case FAILED_DELIVERY -> List.of(RETURNED_BAD_ADDRESS, RETURNED_UNCLAIMED, LOST_OR_DAMAGED, OTHER);
            case DELIVERED_IN_ERROR -> List.of(INCORRECT_RECIPIENT, WRONG_STUDENT, OTHER);
            case UNDER_CONSTRUCTION, ORDERED, SYSTEM_HOLD, PROCESSED, SENT, DOWNLOADED, EXPIRED -> List.of();
        };
    }

    /** Whether a change to this status needs a reason (Rule 60118). */
    public static boolean isNeeded(OrderItemStatus to) {
        return switch (to) {
            case ON_HOLD, SYSTEM_HOLD, CANCELLED, FAILED_DELIVERY, DELIVERED_IN_ERROR, EXPIRED -> true;
            case UNDER_CONSTRUCTION, ORDERED, PROCESSED, SENT, DOWNLOADED -> false;
        };
    }
}
