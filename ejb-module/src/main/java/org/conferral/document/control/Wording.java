package org.conferral.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.conferral.document.entity.DocumentLanguage;

/**
 * What documents say and who signs them, in a language on a day: each text and signatory counts from its first day until
 * the next one with the same key. Both are kept as CSV files beside the code.
 */
final class Wording {
    private static final int PLACES = 2;
    private static final List<Dated> ROWS = Stream.concat(
                    rows("wording.csv", "Key"), rows("signatories.csv", "Position"))
            .toList();
    private static final Map<DocumentLanguage, NavigableMap<LocalDate, Wording>> ALL = all();

    private final DocumentLanguage language;
    private final LocalDate since;
    private final Map<String, CSVRecord> valid;

    private Wording(DocumentLanguage language, LocalDate since) {
        this.language = language;
        this.since = since;
        valid = ROWS.stream()
                .filter(row -> row.language() == language && !row.from().isAfter(since))
                .sorted(Comparator.comparing(Dated::from))
                .collect(Collectors.toMap(Dated::key, Dated::row, (earlier, later) -> later));
    }

    private record Dated(DocumentLanguage language, String key, LocalDate from, CSVRecord row) {}

    /** What is valid on a day. */
    static Wording on(DocumentLanguage language, LocalDate day) {
        return Objects.requireNonNull(ALL.get(language)).floorEntry(day).getValue();
    }

    private static Map<DocumentLanguage, NavigableMap<LocalDate, Wording>> all() {
        Map<DocumentLanguage, NavigableMap<LocalDate, Wording>> all = new EnumMap<>(DocumentLanguage.class);
        for (DocumentLanguage language : DocumentLanguage.values()) {
            NavigableMap<LocalDate, Wording> days = new TreeMap<>();
            days.put(LocalDate.MIN, new Wording(language, LocalDate.MIN));
            ROWS.forEach(row -> days.computeIfAbsent(row.from(), day -> new Wording(language, day)));
            all.put(language, days);
        }
        return all;
    }

    /** The first day of all that is valid; what is valid on it is the same. */
    LocalDate since() {
        return since;
    }

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
        return Optional.ofNullable(valid.get(key)).map(row -> row.get("Text"));
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
        return Optional.ofNullable(valid.get(String.valueOf(position)))
                .map(row -> new Signatory(row.get("Name"), row.get("Office"), row.get("Signature")))
                .orElseThrow(() -> new IllegalStateException("no signatory " + language + " " + position));
    }

    /** Whether there is somebody for each place. */
    boolean isSigned() {
        return IntStream.rangeClosed(1, PLACES).allMatch(position -> valid.containsKey(String.valueOf(position)));
    }

    /** The keys that a language has texts for. */
    static Set<String> keys(DocumentLanguage language) {
        return ROWS.stream()
                .filter(row -> row.language() == language)
                .map(Dated::key)
                .collect(Collectors.toSet());
    }

    private static Stream<Dated> rows(String name, String key) {
        try (InputStream stream = Wording.class.getResourceAsStream("/org/conferral/document/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            return format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8)).getRecords().stream()
                    .map(row -> new Dated(
                            DocumentLanguage.valueOf(row.get("Language")),
                            row.get(key),
                            LocalDate.parse(row.get("From")),
                            row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
