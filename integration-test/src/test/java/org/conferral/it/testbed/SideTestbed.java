package org.conferral.it.testbed;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Another testbed, for the tests that use nothing but what they make themselves: they need not wait for those who must be
 * alone on the first. Started when the first of them comes.
 */
final class SideTestbed {
    private static final PrintStream OUT = System.out;

    private static @Nullable Testbed shared;
    private static Map<String, String> surroundings = Map.of();

    private SideTestbed() {}

    /** This thread's tests are on it from now on. */
    static synchronized void enter() {
        if (shared == null) {
            shared = start();
        }
        Surroundings.enter(surroundings);
    }

    private static Testbed start() {
        Path work = Path.of(System.getProperty("testbed.work")).resolveSibling("side-testbed");
        try {
            return Testbed.start(Path.of(System.getProperty("testbed.server")), work, SideTestbed::know, OUT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void know(Map<String, String> there) {
        surroundings = Map.copyOf(there);
        Surroundings.enter(surroundings);
    }

    static synchronized void end() {
        if (shared != null) {
            shared.close();
        }
    }
}
