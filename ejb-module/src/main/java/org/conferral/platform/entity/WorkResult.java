package org.conferral.platform.entity;

/** How a job ended that was at long work. */
public enum WorkResult {
    /** Nothing more was to be done. */
    COMPLETED,
    /** Somebody stopped it, or paused what it is for. */
    STOPPED,
    FAILED,
    /** Its server was gone. */
    INTERRUPTED
}
