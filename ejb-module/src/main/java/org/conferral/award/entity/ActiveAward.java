package org.conferral.award.entity;

import java.time.LocalDate;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.StudentFacts;

/**
 * An award with an active number, as an order of it needs it.
 *
 * @param legacy whether it has a legacy number, or came by data conversion
 * @param ordered whether it has a first-run order item that is neither cancelled nor deleted
 */
public record ActiveAward(
        long studentId,
        CredentialCode type,
        CredentialNumber number,
        SchoolYear schoolYear,
        LocalDate awardedOn,
        LegalName name,
        boolean legacy,
        boolean ordered) {
    /** What was just awarded: neither legacy nor ordered yet. */
    public static ActiveAward of(AwardCredential credential, CredentialNumber number, LocalDate awardedOn) {
        return new ActiveAward(
                credential.studentId(),
                credential.type(),
                number,
                credential.schoolYear(),
                awardedOn,
                credential.name(),
                false,
                false);
    }

    /** What the decision to order it rests on. */
    public OrderFacts facts(StudentFacts student) {
        return new OrderFacts(student, true, legacy, ordered);
    }
}
