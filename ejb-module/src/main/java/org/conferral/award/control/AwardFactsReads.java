package org.conferral.award.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.conferral.award.entity.AwardFacts;
import org.conferral.award.entity.AwardOffer;
import org.conferral.award.entity.AwardPolicy;
import org.conferral.award.entity.CandidateCondition;
import org.conferral.award.entity.CandidateConditions;
import org.conferral.credential.boundary.CredentialQueries;
import org.conferral.credential.entity.Achieved;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.boundary.StudentQueries;

/** Gathers what decisions to award rest on. */
@ApplicationScoped
public class AwardFactsReads {
    @Inject
    StudentQueries students;

    @Inject
    CredentialQueries credentials;

    @Inject
    Awards awards;

    /** By student; somebody who does not exist is not in it. */
    public Map<Long, AwardFacts> of(Collection<Long> studentIds) {
        Map<Long, Achieved> achieved = credentials.achieved(studentIds);
        Map<Long, Set<CredentialCode>> held = awards.held(studentIds);
        return students.facts(studentIds).values().stream()
                .map(student -> new AwardFacts(
                        student,
                        achieved.getOrDefault(student.id(), Achieved.NOTHING),
                        held.getOrDefault(student.id(), Set.of())))
                .collect(Collectors.toMap(facts -> facts.student().id(), Function.identity()));
    }

    public Optional<AwardFacts> of(long studentId) {
        return Optional.ofNullable(of(List.of(studentId)).get(studentId));
    }

    /** Why a bulk run finds the student, or does not. */
    public Optional<List<CandidateCondition>> conditions(long studentId) {
        return of(studentId).map(facts -> CandidateConditions.of(facts, credentials.order()));
    }

    public AwardPolicy policy() {
        return new AwardPolicy(credentials.order());
    }

    /** What is to be known before this credential is awarded to the student. */
    public Optional<AwardOffer> offer(long studentId, CredentialCode type) {
        AwardPolicy policy = policy();
        return of(studentId)
                .map(facts -> new AwardOffer(
                        facts.student(),
                        type,
                        policy.singleRefusal(facts, type).orElse(null),
                        facts.achieved().years().get(type),
                        policy.higher(facts, type).orElse(null),
                        policy.preventing(facts, type)));
    }
}
