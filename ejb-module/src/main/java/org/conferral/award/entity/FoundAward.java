package org.conferral.award.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * An award that a number leads to.
 *
 * @param number the award's number now
 * @param name the legal name as awarded
 */
public record FoundAward(
        long awardId,
        NumberMatch match,
        CredentialNumber number,
        @Nullable String legacyNumber,
        boolean deleted,
        Asn asn,
        LegalName name,
        CredentialCode type,
        SchoolYear schoolYear) {}
