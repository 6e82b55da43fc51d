package org.conferral.delivery.entity;

/** How an execution of the job that tells consumers ended. */
public enum NotifyingResult {
    /** Nothing more was to be told. */
    COMPLETED,
    /** Somebody stopped its job or paused it. */
    STOPPED,
    FAILED,
    /** Its server was gone. */
    INTERRUPTED
}
