package org.conferral.award.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.LegalName;

/** A credential to award: the legal name is kept as it is now. */
public record AwardCredential(long studentId, CredentialCode type, SchoolYear schoolYear, LegalName name) {}
