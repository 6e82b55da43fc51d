package org.conferral.award.entity;

import org.conferral.student.entity.StudentFacts;

/**
 * What the decision to reprint a credential rests on.
 *
 * @param awarded whether the award is not deleted
 * @param legacy whether it has a legacy number, or came by data conversion
 * @param ordered whether its document was ordered before, under this number or one that it had
 * @param held whether an official mark hold of the student is in force
 */
public record ReprintFacts(StudentFacts student, boolean awarded, boolean legacy, boolean ordered, boolean held) {}
