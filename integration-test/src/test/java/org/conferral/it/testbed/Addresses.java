package org.conferral.it.testbed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who may open what: the table {@code addresses.txt}, roles by address. */
public final class Addresses {
    private Addresses() {}

    public static Map<String, Set<String>> table() {
        Map<String, Set<String>> addresses = new TreeMap<>();
        lines("/addresses.txt")
                .map(line -> List.of(line.split("\\s+", -1)))
                .forEach(words -> addresses.put(words.get(0), Set.copyOf(words.subList(1, words.size()))));
        return addresses;
    }

    /** What everybody may ask for: the table {@code public-addresses.txt}. */
    public static List<String> ofEverybody() {
        return lines("/public-addresses.txt").toList();
    }

    /** What is tried with what is somebody else's: the table {@code mypass-others.txt}. */
    public static List<String> withOthersData() {
        return lines("/mypass-others.txt").toList();
    }

    private static Stream<String> lines(String table) {
        try (InputStream file = Objects.requireNonNull(Addresses.class.getResourceAsStream(table))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
