package org.conferral.award.entity;

import java.util.Optional;
import org.conferral.platform.entity.Refusal;

/**
 * Which award may be changed, deleted or restored: the first rule that applies
 * (docs/specification/awarding.md §10.4–10.7, §13).
 */
public final class ChangePolicy {
    private ChangePolicy() {}

    /** Why the award may not become {@code next}, if so. */
    public static Optional<Refusal> edit(ChangeFacts facts, Awarded next) {
        return superseded(facts).or(() -> deleted(facts)).or(() -> content(facts, next));
    }

    /** Why it may not be deleted, if so. */
    public static Optional<Refusal> delete(ChangeFacts facts) {
        return superseded(facts).or(() -> deleted(facts)).or(() -> undelivered(facts));
    }

    /** Why it may not be had back, if so. */
    public static Optional<Refusal> undelete(ChangeFacts facts) {
        if (facts.held()) {
            return Optional.of(Refusal.by(44010, facts.asn(), facts.type()));
        }
        return superseded(facts)
                .or(() -> facts.deleted() ? Optional.empty() : Optional.of(Refusal.by(9023)))
                .or(() -> undelivered(facts));
    }

    private static Optional<Refusal> superseded(ChangeFacts facts) {
        return facts.latest() ? Optional.empty() : Optional.of(Refusal.by(44002));
    }

    private static Optional<Refusal> deleted(ChangeFacts facts) {
        return facts.deleted() ? Optional.of(Refusal.by(44003, facts.number())) : Optional.empty();
    }

    private static Optional<Refusal> content(ChangeFacts facts, Awarded next) {
        if (next.name().isBlank()) {
            return Optional.of(Refusal.by(44004));
        }
        if (next.equals(facts.awarded())) {
            return Optional.of(Refusal.by(44005, facts.number()));
        }
        return facts.awarded().isReissuedAs(next) ? undelivered(facts) : Optional.empty();
    }

    private static Optional<Refusal> undelivered(ChangeFacts facts) {
        return facts.openItems().isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.by(44015, facts.number(), String.join(", ", facts.openItems())));
    }
}
