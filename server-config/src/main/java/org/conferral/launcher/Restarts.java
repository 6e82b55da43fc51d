package org.conferral.launcher;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How often a server that ends by itself is started again: three times within a quarter of an hour, for one that does not
 * stay up after that is no accident.
 */
final class Restarts {
    static final int MOST = 3;
    private static final Duration WITHIN = Duration.ofMinutes(15);

    private final Deque<Instant> latest = new ArrayDeque<>();

    /** Whether one that has ended now is started again; that it was is remembered. */
    boolean allows(Instant now) {
        latest.removeIf(start -> start.isBefore(now.minus(WITHIN)));
        if (latest.size() == MOST) {
            return false;
        }
        latest.add(now);
        return true;
    }
}
