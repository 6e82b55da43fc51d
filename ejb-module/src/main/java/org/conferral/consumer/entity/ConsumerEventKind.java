package org.conferral.consumer.entity;

/** What may happen to a consumer. */
public enum ConsumerEventKind {
    REGISTERED,
    EDITED,
    VALIDATED,
    APPROVED,
    DECLINED,
    SUSPENDED,
    REINSTATED
}
