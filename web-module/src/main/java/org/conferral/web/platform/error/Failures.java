package org.conferral.web.platform.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.conferral.platform.entity.LinesAMinute;

/**
 * Writes failures to the log, those that anybody can cause no more than {@link LinesAMinute} takes, and remembers the latest so
 * that the page of a script's request can show its own.
 */
@ApplicationScoped
public class Failures {
    private static final Logger LOG = System.getLogger(Failures.class.getName());
    private static final int REMEMBERED = 500;

    private final Map<String, Failure> latest = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failure> eldest) {
            return size() > REMEMBERED;
        }
    });

    private final LinesAMinute lines = new LinesAMinute(LinesAMinute.USUAL);

    @Inject
    Clock clock;

    Failure report(Throwable thrown, String address) {
        Failure failure = remember(Failure.of(thrown, clock.instant(), address));
        switch (failure.status()) {
            case Failure.UNEXPECTED -> LOG.log(Level.ERROR, "Failure " + failure.reference(), thrown);
            case Failure.UNAVAILABLE -> told(failure, Level.ERROR, ": " + Failure.root(thrown));
            default -> told(failure, Level.INFO, "");
        }
        return failure;
    }

    Failure report(int status, String address) {
        Failure failure = remember(Failure.of(status, clock.instant(), address));
        told(failure, Level.INFO, "");
        return failure;
    }

    /** A line of the log; of what anybody can cause as often as they like, so many a minute. */
    private void told(Failure failure, Level level, String why) {
        if (lines.takes(failure.at())) {
            LOG.log(level, text(failure) + why);
        }
    }

    Optional<Failure> find(String reference) {
        return Optional.ofNullable(latest.get(reference));
    }

    private Failure remember(Failure failure) {
        latest.put(failure.reference(), failure);
        return failure;
    }

    private static String text(Failure failure) {
        return "Failure " + failure.reference() + ", status " + failure.status();
    }
}
