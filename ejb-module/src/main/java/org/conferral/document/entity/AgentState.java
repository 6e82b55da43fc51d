package org.conferral.document.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the agent stands now.
 *
 * @param waiting so many items wait for their document
 * @param atWork on so many servers
 * @param perMinute so many items a minute, as measured; none while it is not at work
 * @param pausedBy who paused it, if so
 * @param failing whether it failed the last two times
 */
public record AgentState(
        long waiting,
        int atWork,
        @Nullable Long perMinute,
        @Nullable String pausedBy,
        @Nullable Instant pausedAt,
        boolean failing) {
    private static final int SECONDS_OF_A_MINUTE = 60;

    public boolean isPaused() {
        return pausedBy != null;
    }

    /** How long what waits will take at this rate. */
    public @Nullable Long secondsLeft() {
        return perMinute == null || perMinute == 0 ? null : waiting * SECONDS_OF_A_MINUTE / perMinute;
    }
}
