package org.conferral.award.entity;

import java.util.Set;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.StudentFacts;

/**
 * What the decision to award one student in bulk rests on.
 *
 * @param held credentials with an active number, of the student or of a secondary one linked to it
 */
public record AwardFacts(StudentFacts student, Achieved achieved, Set<CredentialCode> held) {}
