package org.conferral.award.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.StudentSearch;
import org.jspecify.annotations.Nullable;

/**
 * Which students' standing with a credential a list shows.
 *
 * @param schoolYear of the award, or where nothing is awarded the latest Award School Year of the credential's sets; null
 *     for those who have none yet
 * @param status null for any
 * @param student narrows by number, name or birth date
 * @param organization part of the name or code of the responsible school or its authority
 */
public record CredentialListFilter(
        CredentialCode type,
        @Nullable SchoolYear schoolYear,
        @Nullable ProgressStatus status,
        StudentSearch student,
        @Nullable String organization) {
    /** Whether only type, school year and status narrow the list. */
    public boolean isWhole() {
        return student.isBlank() && organization == null;
    }
}
