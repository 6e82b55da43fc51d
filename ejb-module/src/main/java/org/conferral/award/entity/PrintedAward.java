package org.conferral.award.entity;

import java.time.LocalDate;
import java.util.Set;
import org.conferral.credential.entity.CredentialCode;

/**
 * What a document says of the award whose number it was ordered under.
 *
 * @param students whose it is: the student's it was awarded to, under any number linked with that one
 * @param number the award's number now; another one than was ordered when it was re-issued since
 * @param reissues how many numbers it had before
 */
public record PrintedAward(
        Set<Long> students,
        CredentialCode type,
        CredentialNumber number,
        Awarded awarded,
        LocalDate awardedOn,
        boolean deleted,
        int reissues) {
    public PrintedAward {
        students = Set.copyOf(students);
    }
}
