package org.conferral.it.testbed;

import java.util.Map;
import java.util.Optional;

/**
 * What the test run knows of itself. In the test's own machine these are system properties, which the testbed sets, or
 * what a thread was told of another testbed; inside the server they are the environment that the testbed started it with.
 */
public final class Surroundings {
    private static final ThreadLocal<Map<String, String>> OF_THIS_THREAD = ThreadLocal.withInitial(Map::of);

    private Surroundings() {}

    /** From now on this thread is there. */
    static void enter(Map<String, String> others) {
        OF_THIS_THREAD.set(others);
    }

    /** From now on this thread is where all are that were told nothing. */
    static void leave() {
        OF_THIS_THREAD.remove();
    }

    public static String value(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the testbed did not set " + name));
    }

    static boolean inServer() {
        return System.getProperty("jboss.server.base.dir") != null;
    }

    static Optional<String> find(String name) {
        return Optional.ofNullable(OF_THIS_THREAD.get().get(name))
                .or(() -> Optional.ofNullable(System.getProperty(name)))
                .or(() -> Optional.ofNullable(System.getenv(name)));
    }
}
