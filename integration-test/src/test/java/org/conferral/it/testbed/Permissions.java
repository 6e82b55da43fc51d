package org.conferral.it.testbed;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** Who may call what: the table {@code permissions.txt}, one line a boundary method, {@code *} for everyone. */
public final class Permissions {
    public static final String FILE = "permissions.txt";
    public static final String EVERYONE = "*";

    /** One line: {@code feature.Bean.method} and the roles. */
    public record Entry(String method, Set<String> roles) {
        static Entry of(String line) {
            List<String> words = List.of(line.strip().split("\\s+", -1));
            return new Entry(words.get(0), Set.copyOf(words.subList(1, words.size())));
        }

        /** The bean's class and the method's name. */
        public String bean() {
            String[] parts = method.split("\\.", -1);
            return "org.conferral." + parts[0] + ".boundary." + parts[1];
        }

        public String name() {
            return method.substring(method.lastIndexOf('.') + 1);
        }

        public boolean admits(Account account) {
            return roles.contains(EVERYONE) || account.roles().stream().anyMatch(roles::contains);
        }
    }

    private Permissions() {}

    public static List<Entry> table() {
        try (InputStream file = Objects.requireNonNull(
                        Permissions.class.getClassLoader().getResourceAsStream(FILE));
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return entries(reader.lines());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Entry> entries(Stream<String> lines) {
        return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Entry::of)
                .toList();
    }
}
