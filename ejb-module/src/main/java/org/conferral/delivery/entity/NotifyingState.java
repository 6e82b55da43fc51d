package org.conferral.delivery.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How handing digital documents over stands.
 *
 * @param waiting so many items wait to be fetched
 * @param unsent so many letters did not leave yet
 * @param nextAt when consumers are told next; none before the first look
 */
public record NotifyingState(
        long waiting,
        long unsent,
        boolean atWork,
        @Nullable Instant nextAt,
        @Nullable String pausedBy,
        @Nullable Instant pausedAt) {
    public boolean isPaused() {
        return pausedBy != null;
    }
}
