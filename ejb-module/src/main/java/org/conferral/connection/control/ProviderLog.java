package org.conferral.connection.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.conferral.platform.entity.LinesAMinute;

/** What goes wrong with the provider, for the log; as anybody can cause it, some lines a minute only. */
@ApplicationScoped
public class ProviderLog {
    private static final Logger LOG = System.getLogger(ProviderLog.class.getName());
    private static final int MOST = 20;

    private final LinesAMinute lines = new LinesAMinute(MOST);

    @Inject
    Clock clock;

    public void tell(String what) {
        if (lines.takes(clock.instant())) {
            LOG.log(Level.WARNING, what);
        }
    }
}
