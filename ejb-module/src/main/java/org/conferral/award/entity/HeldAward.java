package org.conferral.award.entity;

import java.time.LocalDate;
import org.conferral.credential.entity.SchoolYear;

/** A student's active award of a credential. */
public record HeldAward(long id, CredentialNumber number, SchoolYear schoolYear, LocalDate awardedOn) {}
