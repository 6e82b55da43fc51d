package org.conferral.web.platform.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something may be tried under one key: so many times at once, and once more after each pause. Only the keys
 * used last are remembered, so that nobody fills the memory.
 */
public final class TryLimit {
    private final Duration pause;
    private final Duration allowed;
    private final Map<String, Instant> spent;

    /**
     * A limit under which nothing was tried yet.
     *
     * @param atOnce how many tries a key has that was not used for long
     * @param pause after which it has one more
     * @param keys how many keys are remembered
     */
    public TryLimit(int atOnce, Duration pause, int keys) {
        this.pause = pause;
        this.allowed = pause.multipliedBy(atOnce);
        this.spent = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
                return size() > keys;
            }
        };
    }

    /** How long to wait before the next try; zero when there is none to wait for. */
    private Duration pause(String key, Instant now) {
        Instant until = spent.get(key);
        Duration over = until == null
                ? Duration.ZERO
                : Duration.between(now, until).plus(pause).minus(allowed);
        return over.isNegative() ? Duration.ZERO : over;
    }

    /** Counts one try; one that must wait is not counted. Answers how long it has to wait. */
    public synchronized Duration take(String key, Instant now) {
        Duration wait = pause(key, now);
        if (wait.isZero()) {
            Instant until = spent.getOrDefault(key, now);
            spent.put(key, (until.isBefore(now) ? now : until).plus(pause));
        }
        return wait;
    }

    /** Counts a try no more that was taken before. */
    public synchronized void giveBack(String key, Instant now) {
        Instant until = spent.getOrDefault(key, now).minus(pause);
        if (until.isAfter(now)) {
            spent.put(key, until);
        } else {
            spent.remove(key);
        }
    }

    synchronized int size() {
        return spent.size();
    }
}
