package org.conferral.people.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody got in, or did not.
 *
 * @param at the last time, where it was several
 * @param login of the account; null where no account has what was typed
 * @param address where it came from
 * @param path what was refused; blank for sign-ins
 * @param times how often within the same minute
 */
public record SignInRow(
        long id,
        Instant at,
        SignInOutcome outcome,
        @Nullable String login,
        String address,
        String path,
        int times) {}
