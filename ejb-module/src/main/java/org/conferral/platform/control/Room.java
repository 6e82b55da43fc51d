package org.conferral.platform.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.OptionalLong;

/**
 * Whether the database has room, as far as this server knows: it has none from when it refuses a statement for want of it
 * until a megabyte could be written. The log is told of both, once.
 *
 * <p>Threads: any.
 */
@ApplicationScoped
public class Room {
    private static final Logger LOG = System.getLogger(Room.class.getName());
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(10);

    /** What a refusal may still be the cause of: a lease that expires, a look for what expired, another try. */
    private static final Duration LATELY = Duration.ofMinutes(1);

    private OptionalLong refusedAt = OptionalLong.empty();
    private boolean lacking;

    /** A statement was refused. */
    synchronized void refused(String state) {
        if (!lacking) {
            LOG.log(
                    Level.WARNING,
                    "The database has no room ({0}). What needs some waits, and goes on by itself when there is.",
                    state);
        }
        refusedAt = OptionalLong.of(System.nanoTime());
        lacking = true;
    }

    public synchronized boolean isLacking() {
        return lacking;
    }

    /** Whether it was lacking within the last minute, whatever could be written since. */
    public synchronized boolean wasLackingLately() {
        return refusedAt.isPresent() && !isLongerAgo(LATELY);
    }

    private boolean isLongerAgo(Duration time) {
        return System.nanoTime() - refusedAt.orElseThrow() > time.toNanos();
    }

    /** Whether it is lacking, and was not tried for some seconds. */
    public synchronized boolean isToBeTried() {
        return lacking && isLongerAgo(BETWEEN_TRIES);
    }

    /** Something large was written. */
    public synchronized void found() {
        if (lacking) {
            LOG.log(Level.INFO, "The database has room again");
        }
        lacking = false;
    }
}
