package org.conferral.award.entity;

/** How a number that was looked for belongs to an award. */
public enum NumberMatch {
    ACTIVE,
    DELETED,
    /** Replaced by a re-issue. */
    ARCHIVED,
    LEGACY,
    /** A legacy number that was changed or cleared since. */
    FORMER_LEGACY
}
