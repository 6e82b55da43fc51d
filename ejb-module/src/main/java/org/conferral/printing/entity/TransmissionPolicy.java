package org.conferral.printing.entity;

import java.time.Duration;
import java.util.Optional;

/** How often a print job is tried to be handed over (docs/specification/ordering.md §12.3). */
public final class TransmissionPolicy {
    /** After so many the job has failed. */
    public static final int MOST_TRIES = 3;

    private static final int GROWTH = 4;

    private TransmissionPolicy() {}

    /**
     * For how long to wait before the next try; nothing when the job has failed.
     *
     * @param tries so many were made
     * @param first the pause after the first one
     */
    public static Optional<Duration> pause(int tries, TransmissionFault fault, Duration first) {
        if (tries >= MOST_TRIES || !fault.mayPass()) {
            return Optional.empty();
        }
        return Optional.of(first.multipliedBy((long) Math.pow(GROWTH, tries - 1.0)));
    }
}
