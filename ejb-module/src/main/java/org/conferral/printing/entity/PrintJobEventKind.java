package org.conferral.printing.entity;

/** What happens to a print job. */
public enum PrintJobEventKind {
    /** Order items came into it. */
    GATHERED,
    /** Order items went on in another print job, as this one was full. */
    MOVED,
    /** Order items left it, because they were deleted or go another way. */
    TAKEN_OUT,
    /** Order items stayed behind when it was released, because their students are on hold or deceased. */
    HELD_BACK,
    CANCELLED,
    RELEASED,
    RETRANSMITTED,
    FAILED,
    TRANSMITTED,
    CLOSED,
    /** An envelope came back. */
    RETURNED,
    /** Envelopes were spoiled in printing. */
    SPOILED,
    /** They were not, after all. */
    NOT_SPOILED,
    /** Spoiled envelopes are printed anew, in another job. */
    REPRINTED,
    /** The printer said so of envelopes. */
    MAILED
}
