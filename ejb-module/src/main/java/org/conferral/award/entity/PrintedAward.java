package org.conferral.award.entity;

import java.time.LocalDate;
import org.conferral.credential.entity.CredentialCode;

/**
 * What a document says of the award whose number it was ordered under.
 *
 * @param number the award's number now; another one than was ordered when it was re-issued since
 * @param reissues how many numbers it had before
 */
public record PrintedAward(
        long studentId,
        CredentialCode type,
        CredentialNumber number,
        Awarded awarded,
        LocalDate awardedOn,
        boolean deleted,
        int reissues) {}
