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

/** Who may open what: the table {@code addresses.txt}, roles by address. */
public final class Addresses {
    private Addresses() {}

    public static Map<String, Set<String>> table() {
        Map<String, Set<String>> addresses = new TreeMap<>();
        try (InputStream file = Objects.requireNonNull(Addresses.class.getResourceAsStream("/addresses.txt"))) {
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\s+", -1)))
                    .forEach(words -> addresses.put(words.get(0), Set.copyOf(words.subList(1, words.size()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return addresses;
    }
}
