package org.conferral.award.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.award.control.Awards;
import org.conferral.award.entity.AwardFacts;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.entity.Role;
import org.conferral.student.boundary.StudentQueries;

/** What a decision to award rests on. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
public class AwardQueries {
    @Inject
    StudentQueries students;

    @Inject
    CredentialQueries credentials;

    @Inject
    Awards awards;

    /** The facts of these students as they are now, by id; lock the students first. */
    public Map<Long, AwardFacts> facts(Collection<Long> studentIds) {
        Map<Long, Achieved> achieved = credentials.achieved(studentIds);
        Map<Long, Set<CredentialCode>> held = awards.held(studentIds);
        return students.facts(studentIds).values().stream()
                .map(student -> new AwardFacts(
                        student,
                        achieved.getOrDefault(student.id(), Achieved.NOTHING),
                        held.getOrDefault(student.id(), Set.of())))
                .collect(Collectors.toMap(facts -> facts.student().id(), Function.identity()));
    }
}
