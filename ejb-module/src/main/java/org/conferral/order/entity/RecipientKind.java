package org.conferral.order.entity;

/** Who a document is for (docs/specification/ordering.md §8.2). */
public enum RecipientKind {
    STUDENT,
    /** A consumer of digital official documents. */
    ORGANIZATION,
    OTHER
}
