package org.conferral.award.entity;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.conferral.award.entity.AwardDecision.Grant;
import org.conferral.award.entity.AwardDecision.Refuse;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.credential.entity.CredentialOrder;
import org.conferral.credential.entity.SchoolYear;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.StudentFacts;

/** Who may be awarded what in bulk: one student at a time, first rule that is hit (PRODUCT.md, decision 5). */
public class AwardPolicy {
    private final CredentialOrder order;

    public AwardPolicy(CredentialOrder order) {
        this.order = order;
    }

    /** Whether the search finds this student, and with which credential; organization and type filters apart. */
    public Optional<CredentialCode> candidate(AwardFacts facts) {
        StudentFacts student = facts.student();
        return switch (student.asnStatus()) {
            case SECONDARY, DEACTIVATED -> Optional.empty();
            case PRIMARY ->
                student.deceased() || student.recalculating()
                        ? Optional.empty()
                        : order.highest(facts.achieved().types(), facts.held());
        };
    }

    /** What becomes of a record whose credential the search froze. */
    public AwardDecision decide(AwardFacts facts, CredentialCode frozen) {
        return studentRefusal(facts.student())
                .or(() -> credentialRefusal(facts, frozen))
                .<AwardDecision>map(Refuse::new)
                .orElseGet(() -> withYear(facts, frozen));
    }

    private static Optional<Refusal> studentRefusal(StudentFacts student) {
        return switch (student.asnStatus()) {
            case DEACTIVATED -> Optional.of(Refusal.by(44013, student.asn()));
            case SECONDARY -> Optional.of(Refusal.by(44014, student.asn(), primary(student)));
            case PRIMARY -> {
                if (student.recalculating()) {
                    yield Optional.of(Refusal.by(44000));
                }
                yield student.name().isBlank() ? Optional.of(Refusal.by(44004)) : Optional.empty();
            }
        };
    }

    private static Object primary(StudentFacts student) {
        Asn primary = student.primary();
        return primary == null ? "" : primary;
    }

    private Optional<Refusal> credentialRefusal(AwardFacts facts, CredentialCode frozen) {
        if (facts.held().contains(frozen)) {
            return Optional.of(Refusal.by(44010, facts.student().asn(), frozen));
        }
        if (open(facts).stream().anyMatch(type -> !order.contains(type))) {
            return Optional.of(Refusal.by(44011));
        }
        Optional<CredentialCode> highest = order.highest(facts.achieved().types(), facts.held());
        if (highest.isEmpty()) {
            return Optional.of(Refusal.by(44012, frozen));
        }
        return highest.get() == frozen ? Optional.empty() : Optional.of(Refusal.by(44012, frozen, highest.get()));
    }

    private static Set<CredentialCode> open(AwardFacts facts) {
        Set<CredentialCode> open = EnumSet.noneOf(CredentialCode.class);
        open.addAll(facts.achieved().types());
        open.removeAll(facts.held());
        return open;
    }

    private static AwardDecision withYear(AwardFacts facts, CredentialCode frozen) {
        SchoolYear year = facts.achieved().years().get(frozen);
        return year == null ? new Refuse(Refusal.by(44008)) : new Grant(frozen, year);
    }
}
