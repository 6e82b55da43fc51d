package org.conferral.order.entity;

/** Who a document is for (docs/specification/ordering.md §8.2). */
public enum RecipientKind {
    STUDENT,
    /** A consumer of digital official documents. */
    ORGANIZATION,
    OTHER;

    /** Digital official documents go to consumers, and nothing else does. */
    public static RecipientKind of(boolean student, DeliveryMethod delivery) {
        if (student) {
            return STUDENT;
        }
        return delivery == DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT ? ORGANIZATION : OTHER;
    }
}
