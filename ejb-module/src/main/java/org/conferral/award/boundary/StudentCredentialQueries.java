package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.award.control.AwardFactsReads;
import org.conferral.award.control.StudentCredentials;
import org.conferral.award.entity.AwardNotFoundException;
import org.conferral.award.entity.CandidateCondition;
import org.conferral.award.entity.StudentCredential;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.entity.Role;

/** Reading a student's credentials: what is awarded, and the progress towards the others. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
public class StudentCredentialQueries {
    @Inject
    StudentCredentials credentials;

    @Inject
    AwardFactsReads facts;

    /** One for each credential type there is, highest first. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT, Role.SYSTEM})
    public List<StudentCredential> of(long studentId) {
        return credentials.of(studentId);
    }

    /**
     * Why a bulk run would find the student now, or not: each condition with its answer.
     *
     * @throws AwardNotFoundException when there is no such student
     */
    public List<CandidateCondition> conditions(long studentId) {
        return facts.conditions(studentId).orElseThrow(() -> new AwardNotFoundException("student " + studentId));
    }

    /** The student's standing with one credential. */
    public StudentCredential get(long studentId, CredentialCode type) {
        return credentials.of(studentId).stream()
                .filter(credential -> credential.type().code() == type)
                .findFirst()
                .orElseThrow();
    }
}
