package org.conferral.award.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/** A credential to award: the legal name is kept as it is now. */
public record AwardCredential(
        long studentId,
        CredentialCode type,
        SchoolYear schoolYear,
        LegalName name,
        @Nullable String legacyNumber) {
    /** Without a legacy number. */
    public AwardCredential(long studentId, CredentialCode type, SchoolYear schoolYear, LegalName name) {
        this(studentId, type, schoolYear, name, null);
    }
}
