package org.conferral.people.entity;

import java.time.Instant;

/**
 * How often signing in failed. A try counts as failed until it has succeeded.
 *
 * @param failures how many counted at a time, parts of one too: what many share is forgotten steadily
 * @param at that time
 * @param last when it failed the last time
 * @param former when it failed the time before; whoever succeeds makes that the last time again
 */
public record SignInTries(double failures, Instant at, Instant last, Instant former) {
    /** As if nobody had ever failed. */
    public static final SignInTries NONE = new SignInTries(0, Instant.EPOCH);

    /** Failures that all count, after the last one. */
    SignInTries(double failures, Instant last) {
        this(failures, last, last, last);
    }
}
