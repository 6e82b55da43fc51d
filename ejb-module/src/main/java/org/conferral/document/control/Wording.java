package org.conferral.document.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.conferral.document.entity.DocumentLanguage;

/**
 * What documents say and who signs them, in a language on a day: each text and signatory counts from its first day until
 * the next one with the same key. Both are kept as CSV files beside the code.
 */
final class Wording {
    private static final List<CSVRecord> TEXTS = rows("wording.csv");
    private static final List<CSVRecord> SIGNATORIES = rows("signatories.csv");

    private final DocumentLanguage language;
    private final LocalDate day;

    Wording(DocumentLanguage language, LocalDate day) {
        this.language = language;
        this.day = day;
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
        return valid(TEXTS, "Key", key).map(row -> row.get("Text"));
    }

    DocumentLanguage language() {
        return language;
    }

    /** Who signs at the first or second place. */
    Signatory signatory(int position) {
        return valid(SIGNATORIES, "Position", String.valueOf(position))
                .map(row -> new Signatory(row.get("Name"), row.get("Office"), row.get("Signature")))
                .orElseThrow(() -> new IllegalStateException("no signatory " + language + " " + position));
    }

    /** The keys that a language has texts for. */
    static Set<String> keys(DocumentLanguage language) {
        return TEXTS.stream()
                .filter(row -> row.get("Language").equals(language.name()))
                .map(row -> row.get("Key"))
                .collect(Collectors.toSet());
    }

    private Optional<CSVRecord> valid(List<CSVRecord> rows, String column, String key) {
        return rows.stream()
                .filter(row -> row.get("Language").equals(language.name())
                        && row.get(column).equals(key))
                .filter(row -> !LocalDate.parse(row.get("From")).isAfter(day))
                .max(Comparator.comparing(row -> LocalDate.parse(row.get("From"))));
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
