package org.conferral.order.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.StudentFacts;

/** A first-run order to place: the student's awarded credential, addressed to the student. */
public record PlaceFirstRunOrder(StudentFacts student, CredentialCode type, long credentialNumber) {}
