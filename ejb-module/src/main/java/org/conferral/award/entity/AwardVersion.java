package org.conferral.award.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an award was, or is: an entry of its audit history.
 *
 * @param at when it became so, {@code by} whom, of which organization
 */
public record AwardVersion(
        Instant at,
        AwardChange change,
        CredentialNumber number,
        Awarded awarded,
        LocalDate awardedOn,
        boolean deleted,
        @Nullable String deleteReason,
        String by,
        String organization) {}
