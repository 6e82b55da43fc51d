package org.conferral.order.entity;

/** Why a document is ordered. */
public enum OrderPurpose {
    /** The first document of a credential, to the student. */
    FIRST_RUN,
    /** Any later copy. */
    REPRINT,
    /** In place of one that did not arrive. */
    REORDER
}
