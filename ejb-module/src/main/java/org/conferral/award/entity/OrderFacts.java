package org.conferral.award.entity;

import org.conferral.student.entity.StudentFacts;

/**
 * What the decision to send the first-run order of one student's credential rests on.
 *
 * @param awarded whether the credential has an active number
 * @param legacy whether that one has a legacy number, or came by data conversion
 * @param ordered whether that one has a first-run order item that is neither cancelled nor deleted
 */
public record OrderFacts(StudentFacts student, boolean awarded, boolean legacy, boolean ordered) {
    /** Of a credential that has no active number. */
    public static OrderFacts notAwarded(StudentFacts student) {
        return new OrderFacts(student, false, false, false);
    }
}
