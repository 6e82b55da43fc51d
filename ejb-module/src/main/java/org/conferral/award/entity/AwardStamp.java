package org.conferral.award.entity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a set of awards has in common.
 *
 * @param awardedOn the day in Alberta
 * @param awardedBy the login of the person it is recorded under
 * @param runId the run that awards them, if one does
 */
public record AwardStamp(
        LocalDate awardedOn,
        Instant at,
        String awardedBy,
        @Nullable Long runId) {}
