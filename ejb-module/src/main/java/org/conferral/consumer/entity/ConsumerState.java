package org.conferral.consumer.entity;

/** Where the registration of a consumer stands. */
public enum ConsumerState {
    /** Recorded as it applied. */
    REGISTERED,
    /** Found to be who it says it is. */
    VALIDATED,
    /** May receive documents. */
    APPROVED,
    /** Never may; registers anew. */
    DECLINED,
    /** May not for now. */
    SUSPENDED
}
