package org.conferral.award.entity;

import java.util.EnumSet;
import java.util.List;
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

/**
 * Who may be awarded what, in bulk and singly: one student at a time, first rule that is hit
 * (docs/specification/product.md, decision 5).
 */
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

    /**
     * Why this one credential may not be awarded to the student, if so. A person chose it, so the credential order is
     * not asked (docs/specification/awarding.md §9).
     */
    public Optional<Refusal> singleRefusal(AwardFacts facts, CredentialCode chosen) {
        return studentRefusal(facts.student())
                .or(() -> heldRefusal(facts, chosen))
                .or(() -> facts.achieved().types().contains(chosen)
                        ? Optional.empty()
                        : Optional.of(Refusal.by(44009, chosen)));
    }

    /** The higher credential that the run would award instead of the chosen one. */
    public Optional<CredentialCode> higher(AwardFacts facts, CredentialCode chosen) {
        return order.highest(facts.achieved().types(), facts.held()).filter(best -> order.outranks(best, chosen));
    }

    /** What the student holds that, in the credential order, is not followed by the chosen one. */
    public List<CredentialCode> preventing(AwardFacts facts, CredentialCode chosen) {
        return facts.held().stream()
                .filter(held -> order.prevents(held, chosen))
                .sorted()
                .toList();
    }

    private static Optional<Refusal> heldRefusal(AwardFacts facts, CredentialCode type) {
        return facts.held().contains(type)
                ? Optional.of(Refusal.by(44010, facts.student().asn(), type))
                : Optional.empty();
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
        Optional<Refusal> held = heldRefusal(facts, frozen);
        if (held.isPresent()) {
            return held;
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
