package org.conferral.platform.entity;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** How much of what anybody can cause goes into the log: nobody turns it over with it. */
public final class LinesAMinute {
    public static final int USUAL = 120;

    private final int most;

    private Instant minute = Instant.EPOCH;
    private int taken;

    public LinesAMinute(int most) {
        this.most = most;
    }

    /** Whether one more line is written in this minute. */
    public synchronized boolean takes(Instant now) {
        Instant current = now.truncatedTo(ChronoUnit.MINUTES);
        if (!current.equals(minute)) {
            minute = current;
            taken = 0;
        }
        taken++;
        return taken <= most;
    }
}
