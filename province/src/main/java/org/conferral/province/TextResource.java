package org.conferral.province;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The texts beside these classes: tables with cells parted by bars, and word lists in sections. */
final class TextResource {
    private TextResource() {}

    /** The cells of each row; lines that begin with # or [ are for the reader. */
    static List<List<String>> table(String name, int columns) {
        return lines(name).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("["))
                .map(line -> cells(name, line, columns))
                .toList();
    }

    /** The words under each heading "# heading", parted by semicolons. */
    static Map<String, List<String>> sections(String name) {
        Map<String, List<String>> sections = new HashMap<>();
        List<String> words = new ArrayList<>();
        for (String line : lines(name)) {
            if (line.startsWith("# ")) {
                words = sections.computeIfAbsent(line.substring(2), heading -> new ArrayList<>());
            } else {
                words.addAll(parts(line, ";"));
            }
        }
        return Map.copyOf(sections);
    }

    /** The trimmed parts of a text, none for a blank one. */
    static List<String> parts(String text, String separator) {
        return text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(separator, -1)).map(String::strip).toList();
    }

    private static List<String> cells(String name, String line, int columns) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != columns) {
            throw new IllegalStateException(name + ": not " + columns + " cells: " + line);
        }
        return cells;
    }

    private static List<String> lines(String name) {
        try (InputStream stream = TextResource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("No such text: " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
