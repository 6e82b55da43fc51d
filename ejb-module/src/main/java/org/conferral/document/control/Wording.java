package org.conferral.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.conferral.document.entity.DocumentLanguage;

/**
 * What documents say and who signs them, in a language on a day: each text and signatory counts from its first day until
 * the next one with the same key. Both are kept as CSV files beside the code.
 */
final class Wording {
    private static final int PLACES = 2;

    private static final Map<String, List<Dated>> TEXTS = byKey("wording.csv", "Key");
    private static final Map<String, List<Dated>> SIGNATORIES = byKey("signatories.csv", "Position");

    private final DocumentLanguage language;
    private final LocalDate day;

    Wording(DocumentLanguage language, LocalDate day) {
        this.language = language;
        this.day = day;
    }

    private record Dated(LocalDate from, CSVRecord row) {}

    /** Somebody who signs, with the signature as a drawing of 150 by 42 points. */
    record Signatory(String name, String office, String signature) {}

    /**
     * A text; {@code {0}} and so on in it stand for the values.
     *
     * @throws IllegalStateException when there is none for the language on the day
     */
    String text(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("no wording " + language + " " + key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** A text, or none. */
    Optional<String> find(String key) {
        return valid(TEXTS, key).map(row -> row.get("Text"));
    }

    /** Those of these texts that there are not. */
    List<String> missing(Collection<String> wanted) {
        return wanted.stream().filter(key -> find(key).isEmpty()).toList();
    }

    DocumentLanguage language() {
        return language;
    }

    /** Who signs at the first or second place. */
    Signatory signatory(int position) {
        return valid(SIGNATORIES, String.valueOf(position))
                .map(row -> new Signatory(row.get("Name"), row.get("Office"), row.get("Signature")))
                .orElseThrow(() -> new IllegalStateException("no signatory " + language + " " + position));
    }

    /** Whether there is somebody for each place. */
    boolean isSigned() {
        return IntStream.rangeClosed(1, PLACES).allMatch(position -> valid(SIGNATORIES, String.valueOf(position))
                .isPresent());
    }

    /** The keys that a language has texts for. */
    static Set<String> keys(DocumentLanguage language) {
        return TEXTS.keySet().stream()
                .filter(key -> key.startsWith(language + " "))
                .map(key -> key.substring(language.name().length() + 1))
                .collect(Collectors.toSet());
    }

    private Optional<CSVRecord> valid(Map<String, List<Dated>> rows, String key) {
        return rows.getOrDefault(language + " " + key, List.of()).stream()
                .filter(row -> !row.from().isAfter(day))
                .max(Comparator.comparing(Dated::from))
                .map(Dated::row);
    }

    private static Map<String, List<Dated>> byKey(String name, String key) {
        return rows(name).stream()
                .collect(Collectors.groupingBy(
                        row -> row.get("Language") + " " + row.get(key),
                        Collectors.mapping(
                                row -> new Dated(LocalDate.parse(row.get("From")), row), Collectors.toList())));
    }

    private static List<CSVRecord> rows(String name) {
        try (InputStream stream = Wording.class.getResourceAsStream("/org/conferral/document/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
