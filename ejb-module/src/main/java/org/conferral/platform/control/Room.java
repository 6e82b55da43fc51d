package org.conferral.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Whether the database has room, as far as this server knows: it has none from when it refuses a statement for want of it
 * until as much as a chunk takes could be written. The log is told of both, once.
 *
 * <p>Threads: any.
 */
@ApplicationScoped
public class Room {
    private static final Logger LOG = System.getLogger(Room.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    private OptionalLong refusedAt = OptionalLong.empty();

    /** A statement was refused. */
    synchronized void refused(String state) {
        if (refusedAt.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "The database has no room ({0}). What needs some waits, and goes on by itself when there is.",
                    state);
        }
        refusedAt = OptionalLong.of(System.nanoTime());
    }

    public synchronized boolean isLacking() {
        return refusedAt.isPresent();
    }

    /** Whether it is lacking, and was not tried for some seconds. */
    public synchronized boolean isToBeTried() {
        return refusedAt.isPresent() && System.nanoTime() - refusedAt.getAsLong() > BETWEEN_TRIES.toNanos();
    }

    /** Something large was written. */
    public synchronized void found() {
        if (refusedAt.isPresent()) {
            LOG.log(Level.INFO, "The database has room again");
        }
        refusedAt = OptionalLong.empty();
    }
}
