package org.conferral.run.entity;

/** What can happen to a run. */
public enum RunEventKind {
    SEARCHED,
    /** A person selected its records from a list of credentials to review. */
    SELECTED,
    STARTED,
    STOP_ASKED,
    STOPPED,
    RESUMED,
    /** A server went on with it after the one before was gone; detail: seconds nobody was at work, node. */
    TAKEN_OVER,
    /** The database has no room for what it writes. */
    WAITS_FOR_ROOM,
    /** It has some again, and a chunk was written. */
    FOUND_ROOM,
    /** Detail: what does not balance. */
    NEEDS_ATTENTION,
    COMPLETED,
    CLOSED
}
