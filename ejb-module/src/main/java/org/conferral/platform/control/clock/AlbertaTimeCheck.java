package org.conferral.platform.control.clock;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Warns of a Java whose time zone data are older than Alberta's law of 2026, by which its clocks are not set back any more:
 * with it each moment of a winter is shown an hour early, and what is done between midnight and one is of the day before.
 */
@Singleton
@Startup
public class AlbertaTimeCheck {
    private static final Logger LOG = System.getLogger(AlbertaTimeCheck.class.getName());
    private static final Instant FIRST_WINTER = Instant.parse("2026-12-01T00:00:00Z");
    private static final ZoneOffset OFFICIAL = ZoneOffset.ofHours(-6);

    @Inject
    Clock clock;

    @PostConstruct
    void check() {
        if (!knowsTheLaw(clock.getZone())) {
            LOG.log(
                    Level.WARNING,
                    "Times are shown an hour early from November to March: the time zone data of this Java are older than 2026c"
                            + " and set Alberta's clocks back. Update Java");
        }
    }

    static boolean knowsTheLaw(ZoneId zone) {
        return zone.getRules().getOffset(FIRST_WINTER).equals(OFFICIAL);
    }
}
