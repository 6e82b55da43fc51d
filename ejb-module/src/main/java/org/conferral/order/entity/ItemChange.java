package org.conferral.order.entity;

/** What led to a version of an item. */
public enum ItemChange {
    PLACED,
    STATUS,
    HANDLING,
    EDITED,
    DELETED,
    /** Nothing of the item: its student has another name or mailing address since. */
    STUDENT
}
