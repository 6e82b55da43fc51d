package org.conferral.consumer.entity;

import java.util.Set;

/** What may be decided about a consumer, from which states, and to which it leads. */
public enum ConsumerStep {
    VALIDATE(ConsumerState.VALIDATED, ConsumerState.REGISTERED),
    APPROVE(ConsumerState.APPROVED, ConsumerState.VALIDATED),
    DECLINE(ConsumerState.DECLINED, ConsumerState.REGISTERED, ConsumerState.VALIDATED),
    SUSPEND(ConsumerState.SUSPENDED, ConsumerState.APPROVED),
    REINSTATE(ConsumerState.APPROVED, ConsumerState.SUSPENDED);

    private final ConsumerState to;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of
    private final Set<ConsumerState> from;

    ConsumerStep(ConsumerState to, ConsumerState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    boolean isFrom(ConsumerState state) {
        return from.contains(state);
    }

    ConsumerState to() {
        return to;
    }

    /** Whether it must be said why. */
    public boolean needsReason() {
        return switch (this) {
            case DECLINE, SUSPEND, REINSTATE -> true;
            case VALIDATE, APPROVE -> false;
        };
    }

    /** What it is kept as. */
    public ConsumerEventKind kind() {
        return switch (this) {
            case VALIDATE -> ConsumerEventKind.VALIDATED;
            case APPROVE -> ConsumerEventKind.APPROVED;
            case DECLINE -> ConsumerEventKind.DECLINED;
            case SUSPEND -> ConsumerEventKind.SUSPENDED;
            case REINSTATE -> ConsumerEventKind.REINSTATED;
        };
    }
}
