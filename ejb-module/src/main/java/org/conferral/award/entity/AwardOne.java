package org.conferral.award.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Award one credential to one student, whatever the credential order says.
 *
 * @param order how to order its document at the same time; none to award only
 */
public record AwardOne(
        long studentId,
        CredentialCode type,
        SchoolYear schoolYear,
        @Nullable String legacyNumber,
        @Nullable OrderChoice order) {
    public AwardOne {
        legacyNumber = LegacyNumber.of(legacyNumber);
    }
}
