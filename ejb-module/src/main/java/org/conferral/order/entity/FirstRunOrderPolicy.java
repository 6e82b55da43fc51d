package org.conferral.order.entity;

import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.StudentFacts;

/** Who may be sent the first-run order of a credential just awarded. */
public final class FirstRunOrderPolicy {
    private FirstRunOrderPolicy() {}

    /** Rule 60076: no order for a deceased student. A missing address or a hold stops release, not the order. */
    public static Optional<Refusal> refusal(StudentFacts student) {
        return student.deceased() ? Optional.of(Refusal.by(60076)) : Optional.empty();
    }
}
