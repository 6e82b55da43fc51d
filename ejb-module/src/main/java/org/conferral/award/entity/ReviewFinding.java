package org.conferral.award.entity;

/**
 * What a list of credentials to review can be of (docs/specification/awarding.md §11.1); {@link #title} is in its
 * file's name.
 */
public enum ReviewFinding {
    /** Achieved, without an active number, and the highest that may be awarded; or outside the credential order. */
    ACHIEVED_NOT_AWARDED("Achieved but Not Awarded"),
    /** An active number, no legacy one, without a first-run order item that is neither cancelled nor deleted. */
    AWARDED_NOT_ORDERED("Awarded but Not Ordered"),
    /** An active number, and no requirement set of the credential Achieved. */
    AWARDED_NO_LONGER_ACHIEVED("Awarded but No Longer Achieved"),
    /** A requirement set To Be Assessed, and no active number. */
    NOT_AWARDED_NEEDS_REVIEW("Not Awarded and Needs Review");

    private final String title;

    ReviewFinding(String title) {
        this.title = title;
    }

    /** Whether its credentials have a number: only what is awarded can be ordered. */
    public boolean isAwarded() {
        return this == AWARDED_NOT_ORDERED || this == AWARDED_NO_LONGER_ACHIEVED;
    }

    public String title() {
        return title;
    }
}
