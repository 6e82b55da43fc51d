package org.conferral.printing.entity;

import java.time.Duration;

/** How often what is ready for delivery is gathered into print jobs without anybody asking. */
public enum GatheringPace {
    /** Only when somebody asks, and before a release by schedule. */
    BY_HAND(Duration.ZERO),
    QUARTER_HOURLY(Duration.ofMinutes(15)),
    HOURLY(Duration.ofHours(1)),
    DAILY(Duration.ofDays(1));

    private final Duration pause;

    GatheringPace(Duration pause) {
        this.pause = pause;
    }

    /** Between one time and the next. */
    public Duration pause() {
        return pause;
    }
}
