package org.conferral.award.entity;

import java.time.LocalDate;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * A student's standing with a credential in a list.
 *
 * @param sets codes of the requirement sets that are achieved, joined by semicolons
 */
public record CredentialListRow(
        long studentId,
        Asn asn,
        LegalName name,
        ProgressStatus status,
        String sets,
        @Nullable SchoolYear schoolYear,
        @Nullable Long awardId,
        @Nullable CredentialNumber number,
        @Nullable LocalDate awardedOn,
        @Nullable String authorityCode,
        @Nullable String authority,
        @Nullable String schoolCode,
        @Nullable String school) {
    /** {@code Name (0982)} of the responsible school. */
    public @Nullable String schoolLabel() {
        return school == null || schoolCode == null ? null : school + " (" + schoolCode.substring(2) + ")";
    }
}
