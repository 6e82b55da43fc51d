package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** What goes wrong with the provider, for the log; as anybody can cause it, some lines a minute only. */
@ApplicationScoped
public class ProviderLog {
    private static final Logger LOG = System.getLogger(ProviderLog.class.getName());
    private static final int MOST = 20;

    @Inject
    Clock clock;

    private Instant minute = Instant.EPOCH;
    private int told;

    public void tell(String what) {
        if (isToBeTold(clock.instant().truncatedTo(ChronoUnit.MINUTES))) {
            LOG.log(Level.WARNING, what);
        }
    }

    private synchronized boolean isToBeTold(Instant now) {
        if (!now.equals(minute)) {
            minute = now;
            told = 0;
        }
        told++;
        return told <= MOST;
    }
}
