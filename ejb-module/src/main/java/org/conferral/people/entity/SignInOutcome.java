package org.conferral.people.entity;

/** What came of somebody's try to get in. */
public enum SignInOutcome {
    SIGNED_IN,
    /** The login or the password was wrong, or the account is disabled. */
    FAILED,
    /** The try was not looked at: it came too soon after failures. */
    PAUSED,
    /** A page or an act that the person's roles do not permit. */
    REFUSED
}
