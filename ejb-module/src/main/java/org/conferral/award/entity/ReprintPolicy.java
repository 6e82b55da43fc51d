package org.conferral.award.entity;

import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.AsnStatus;
import org.conferral.student.entity.StudentFacts;

/**
 * Which credential may be reprinted: awarded, and ordered before or legacy, of a student whose documents may be released.
 * The first rule that is hit (docs/specification/ordering.md §6, §19).
 */
public final class ReprintPolicy {
    private ReprintPolicy() {}

    /** Why it may not, if so. */
    public static Optional<Refusal> refusal(ReprintFacts facts) {
        if (!facts.awarded()) {
            return Optional.of(Refusal.by(44020));
        }
        return student(facts.student()).or(() -> {
            if (facts.held()) {
                return Optional.of(Refusal.by(60079));
            }
            return facts.ordered() || facts.legacy() ? Optional.empty() : Optional.of(Refusal.by(0, "never_ordered"));
        });
    }

    private static Optional<Refusal> student(StudentFacts student) {
        if (student.asnStatus() == AsnStatus.DEACTIVATED) {
            return Optional.of(Refusal.by(60003, student.asn()));
        }
        if (student.asnStatus() == AsnStatus.SECONDARY) {
            return Optional.of(Refusal.by(60002, student.asn(), String.valueOf(student.primary())));
        }
        return student.deceased() ? Optional.of(Refusal.by(60076)) : Optional.empty();
    }
}
