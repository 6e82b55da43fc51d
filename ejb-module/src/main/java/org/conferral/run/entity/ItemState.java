package org.conferral.run.entity;

/** What became of a record of a run. */
public enum ItemState {
    PENDING,
    /** Awarded and ordered: both, or neither. */
    ORDERED,
    /** Refused, with its stage, rule and message. */
    NOT_PROCESSED
}
