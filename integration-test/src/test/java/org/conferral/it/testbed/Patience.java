package org.conferral.it.testbed;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waiting for a condition, never for a time. The limits are for a machine that is busy with other things as well. */
public final class Patience {
    /** How long a test waits for anything at most, on pages too. */
    private static final Duration LIMIT = Duration.ofSeconds(90);

    /** The same as Playwright takes it. */
    static final double MILLISECONDS = LIMIT.toSeconds() * 1000.0;

    private static final long BETWEEN_LOOKS = Duration.ofMillis(50).toNanos();

    /** What has not come within a second is looked for half as often. */
    private static final long SOON = Duration.ofSeconds(1).toNanos();

    private Patience() {}

    /** Between two looks. */
    static void pause() {
        LockSupport.parkNanos(BETWEEN_LOOKS);
    }

    /** What {@code look} sees once it is as wanted. */
    public static <T> T await(String what, Supplier<T> look, Predicate<T> wanted) {
        long begin = System.nanoTime();
        T seen = look.get();
        while (!wanted.test(seen)) {
            long waited = System.nanoTime() - begin;
            if (waited > LIMIT.toNanos()) {
                throw new AssertionError("waited " + LIMIT.toSeconds() + " s for " + what + ", seen last: " + seen);
            }
            LockSupport.parkNanos(waited < SOON ? BETWEEN_LOOKS : 2 * BETWEEN_LOOKS);
            seen = look.get();
        }
        return seen;
    }
}
