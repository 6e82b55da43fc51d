package org.conferral.document.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * How long a chunk waits for somebody else's answers: its transaction holds what others want. Once it is used up, the
 * documents that take another answer are left to the next chunk.
 */
public final class StampBudget {
    private static final Duration WHOLE = Duration.ofSeconds(20);

    private final Clock clock;
    private Duration used = Duration.ZERO;

    StampBudget(Clock clock) {
        this.clock = clock;
    }

    public boolean isUsedUp() {
        return used.compareTo(WHOLE) >= 0;
    }

    /** What comes of work whose time counts, also when it fails. */
    public <T> T spend(Supplier<T> work) {
        Instant begun = clock.instant();
        try {
            return work.get();
        } finally {
            used = used.plus(Duration.between(begun, clock.instant()));
        }
    }
}
