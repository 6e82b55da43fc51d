package org.conferral.award.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Refusal;

/** What the award policy decides of one record. */
public sealed interface AwardDecision {
    /** Award this credential for this school year. */
    record Grant(CredentialCode type, SchoolYear schoolYear) implements AwardDecision {}

    /** Award nothing. */
    record Refuse(Refusal refusal) implements AwardDecision {}
}
