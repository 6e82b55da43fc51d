package org.conferral.it.testbed;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.Random;

/** The seed of everything random in a test run: printed at its start, given again with {@code -Dseed=…}. */
public final class Seed {
    private static final String NAME = "CONFERRAL_TEST_SEED";

    private Seed() {}

    /** A source that gives the same for the same seed and purpose. */
    public static Random random(Class<?> purpose) {
        return new Random(value() ^ purpose.getName().hashCode());
    }

    /** Likewise, from this seed where none was given: the same in every run. */
    public static Random random(Class<?> purpose, long usual) {
        return new Random(
                given().map(Long::parseLong).orElse(usual) ^ purpose.getName().hashCode());
    }

    /** For failure messages. */
    public static String told() {
        return "(seed " + value() + ", again with -Dseed=" + value() + ")";
    }

    static String ofThisRun() {
        return given().orElseGet(() -> String.valueOf(new SecureRandom().nextInt(1_000_000)));
    }

    private static Optional<String> given() {
        return Optional.ofNullable(System.getProperty("seed")).filter(seed -> !seed.isBlank());
    }

    private static long value() {
        return Long.parseLong(Surroundings.value(NAME));
    }
}
