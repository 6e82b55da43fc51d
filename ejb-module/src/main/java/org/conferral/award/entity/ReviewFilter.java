package org.conferral.award.entity;

import java.util.Set;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.jspecify.annotations.Nullable;

/**
 * Which credentials a list of them is to show; what is null or empty does not narrow it.
 *
 * @param schoolYear the award's, or where nothing is awarded the latest Award School Year of the credential's sets
 * @param authorityId of the student's responsible school
 * @param schoolId the student's responsible school
 * @param text what is looked for in it, as {@link org.conferral.student.entity.StudentSearch} reads it
 */
public record ReviewFilter(
        ReviewFinding finding,
        Set<CredentialCode> types,
        @Nullable SchoolYear schoolYear,
        @Nullable Long authorityId,
        @Nullable Long schoolId,
        @Nullable String text) {
    public ReviewFilter {
        types = Set.copyOf(types);
    }

    /** The same list, narrowed by this text instead. */
    public ReviewFilter withText(@Nullable String other) {
        return new ReviewFilter(
                finding, types, schoolYear, authorityId, schoolId, other == null || other.isBlank() ? null : other);
    }
}
