package org.conferral.delivery.entity;

/** What may happen at a consumer's door, or to how documents are handed over. */
public enum DeliveryEventKind {
    LINK_REFUSED,
    WAITED,
    ADDRESS_REFUSED,
    CODE_SENT,
    CODE_WRONG,
    ENTERED,
    LINK_ASKED,
    PAUSED,
    RESUMED,
    SET
}
