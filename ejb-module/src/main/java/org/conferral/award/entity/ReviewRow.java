package org.conferral.award.entity;

import java.time.LocalDate;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * A credential to review.
 *
 * @param schoolYear the award's, or where nothing is awarded the latest Award School Year of the credential's sets
 * @param authorityCode of the student's responsible school, like the three that follow
 * @param awardId the active award, with its number and date, where there is one
 * @param legacy whether that award has a legacy number, or came by data conversion
 * @param sets the credential's requirement sets that something is known of, by code
 */
public record ReviewRow(
        long studentId,
        Asn asn,
        LegalName name,
        boolean deceased,
        CredentialCode type,
        @Nullable SchoolYear schoolYear,
        @Nullable String authorityCode,
        @Nullable String authority,
        @Nullable String schoolCode,
        @Nullable String school,
        @Nullable Long awardId,
        @Nullable CredentialNumber number,
        @Nullable LocalDate awardedOn,
        boolean legacy,
        List<ReviewSet> sets) {
    /** What tells it from the others. */
    public ReviewKey key() {
        return new ReviewKey(studentId, type);
    }

    /** {@code Name (0982)} of the responsible school. */
    public @Nullable String schoolLabel() {
        return school == null || schoolCode == null ? null : school + " (" + schoolCode.substring(2) + ")";
    }
}
