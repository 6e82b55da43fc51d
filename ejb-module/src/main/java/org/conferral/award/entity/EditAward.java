package org.conferral.award.entity;

import org.conferral.credential.entity.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Change what is written on a credential; another name or school year issues a new number.
 *
 * @param version of the award as it was shown to who asks
 * @param takeCurrentName true for the student's legal name of today, false for the name as awarded
 */
public record EditAward(
        CredentialNumber number,
        int version,
        boolean takeCurrentName,
        SchoolYear schoolYear,
        @Nullable String legacyNumber) {
    public EditAward {
        legacyNumber = LegacyNumber.of(legacyNumber);
    }
}
