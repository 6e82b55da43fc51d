package org.conferral.award.entity;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.award.entity.CandidateCondition.Kind;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentFacts;

/**
 * Why a bulk run finds and awards a student, or does not: each condition of {@link AwardPolicy} with its answer
 * (docs/specification/product.md, decision 5). All that the search asks hold exactly when {@link AwardPolicy#candidate}
 * finds one.
 */
public final class CandidateConditions {
    private CandidateConditions() {}

    /** The conditions of one student, in the order in which they are asked. */
    public static List<CandidateCondition> of(AwardFacts facts, CredentialOrder order) {
        StudentFacts student = facts.student();
        Set<CredentialCode> achieved = facts.achieved().types();
        Set<CredentialCode> open = without(achieved, facts.held());
        Optional<CredentialCode> highest = order.highest(achieved, facts.held());
        Set<CredentialCode> outside = EnumSet.noneOf(CredentialCode.class);
        open.stream().filter(type -> !order.contains(type)).forEach(outside::add);
        return List.of(
                primary(student),
                CandidateCondition.of(Kind.ALIVE, !student.deceased(), Set.of()),
                CandidateCondition.of(Kind.CALCULATED, !student.recalculating(), Set.of()),
                CandidateCondition.of(Kind.ACHIEVED, !achieved.isEmpty(), achieved),
                CandidateCondition.of(Kind.NOT_HELD, !open.isEmpty(), open.isEmpty() ? facts.held() : open),
                CandidateCondition.of(
                        Kind.HIGHEST, highest.isPresent(), highest.map(Set::of).orElse(facts.held())),
                CandidateCondition.of(Kind.NAMED, !student.name().isBlank(), Set.of()),
                CandidateCondition.of(Kind.WITHIN_ORDER, outside.isEmpty(), outside),
                CandidateCondition.of(
                        Kind.WITH_YEAR,
                        highest.map(facts.achieved().years()::containsKey).orElse(false),
                        highest.map(Set::of).orElse(Set.of())));
    }

    private static CandidateCondition primary(StudentFacts student) {
        Asn other = student.primary();
        return new CandidateCondition(
                Kind.PRIMARY,
                student.asnStatus() == AsnStatus.PRIMARY,
                List.of(),
                other == null ? null : other.toString());
    }

    private static Set<CredentialCode> without(Set<CredentialCode> all, Set<CredentialCode> some) {
        Set<CredentialCode> rest = EnumSet.noneOf(CredentialCode.class);
        rest.addAll(all);
        rest.removeAll(some);
        return rest;
    }
}
