package org.conferral.award.entity;

/** What made an award what it was for a time. */
public enum AwardChange {
    AWARDED,
    /** Came by data conversion. */
    CONVERTED,
    /** Got another number. */
    REISSUED,
    /** Kept its number; the legacy number or what was converted changed. */
    CHANGED,
    DELETED,
    UNDELETED
}
