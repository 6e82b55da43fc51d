package org.conferral.it.testbed;

import java.util.Optional;

/**
 * What the test run knows of itself. In the test's own machine these are system properties, which the testbed sets;
 * inside the server they are the environment that the testbed started it with.
 */
public final class Surroundings {
    private Surroundings() {}

    public static String value(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("the testbed did not set " + name));
    }

    /** A port of this testbed's own at which nobody listens, nor will by chance. */
    public static int freePort() {
        return Testbed.freePorts(1).get(0);
    }

    static boolean inServer() {
        return System.getProperty("jboss.server.base.dir") != null;
    }

    static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name)).or(() -> Optional.ofNullable(System.getenv(name)));
    }
}
