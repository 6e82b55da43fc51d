package org.conferral.people.entity;

import java.time.Instant;

/**
 * How often signing in failed, one try after the other.
 *
 * @param last when it failed the last time
 */
public record SignInTries(int failures, Instant last) {
    /** As if nobody had ever failed. */
    public static final SignInTries NONE = new SignInTries(0, Instant.EPOCH);
}
