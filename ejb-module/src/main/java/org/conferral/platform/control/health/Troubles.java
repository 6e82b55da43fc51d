package org.conferral.platform.control.health;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What may keep this server's work from getting through, by a short name: each says in a sentence for administrators what
 * is wrong, or nothing.
 */
public final class Troubles {
    private static final Map<String, Supplier<Optional<String>>> ASKED = new ConcurrentHashMap<>();

    private Troubles() {}

    /** From now on this is asked, too. */
    public static void ask(String name, Supplier<Optional<String>> trouble) {
        ASKED.put(name, trouble);
    }

    /** The application goes away. */
    public static void askNothing() {
        ASKED.clear();
    }

    /** What is wrong now, by name; nothing is known before the application has started. */
    static Map<String, String> now() {
        Map<String, String> found = new TreeMap<>();
        ASKED.forEach((name, trouble) -> trouble.get().ifPresent(words -> found.put(name, words)));
        return ASKED.isEmpty() ? Map.of("application", "The application has not started.") : found;
    }
}
