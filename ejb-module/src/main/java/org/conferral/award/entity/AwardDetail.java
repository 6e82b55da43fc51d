package org.conferral.award.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.StudentFacts;
import org.jspecify.annotations.Nullable;

/**
 * An awarded credential as its pages show it.
 *
 * @param converted whether it came by data conversion
 * @param runId the run that awarded it, if one did
 * @param archived numbers that it had before, the latest first
 */
public record AwardDetail(
        long id,
        StudentFacts student,
        CredentialCode type,
        CredentialNumber number,
        Awarded awarded,
        LocalDate awardedOn,
        boolean converted,
        boolean deleted,
        @Nullable String deleteReason,
        @Nullable Long runId,
        String updatedBy,
        Instant updatedAt,
        int version,
        List<CredentialNumber> archived) {
    public AwardDetail {
        archived = List.copyOf(archived);
    }

    /** Legacy: has a legacy number, or came by data conversion (Rule 44018). */
    public boolean isLegacy() {
        return converted || awarded.legacyNumber() != null;
    }

    /** Whether the student's legal name is no longer the one that was awarded. */
    public boolean hasNewName() {
        return !student.name().isBlank() && !student.name().equals(awarded.name());
    }
}
