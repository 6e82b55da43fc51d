package org.conferral.intake.control.staging;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** How often the reading of a file is told of: about twice a second. */
class ReadingPace {
    private static final Duration PACE = Duration.ofMillis(500);

    private final Clock clock;
    private Instant due;

    ReadingPace(Clock clock) {
        this.clock = clock;
        this.due = clock.instant().plus(PACE);
    }

    /** Whether it is time again. */
    boolean isDue() {
        Instant now = clock.instant();
        if (now.isBefore(due)) {
            return false;
        }
        due = now.plus(PACE);
        return true;
    }
}
