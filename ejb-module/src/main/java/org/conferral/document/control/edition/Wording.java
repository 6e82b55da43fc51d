package org.conferral.document.control.edition;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.control.edition.EditionRows.Dated;
import org.conferral.document.control.edition.EditionRows.SignatoryRow;
import org.conferral.document.control.edition.EditionRows.SignatureRow;
import org.conferral.document.control.edition.EditionRows.TextRow;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.document.entity.PaperLayout;

/**
 * What documents say, who signs them and how they are titled, of one edition in one language on one day. Of rows with the
 * same key the last one that has begun counts, until its last day.
 */
public final class Wording {
    private static final int PLACES = 2;
    private static final String LETTER = "letter.";
    private static final String COPIES = ".copies";
    private static final Pattern PARAGRAPH = Pattern.compile("letter\\.[A-Z_]+\\.([0-9]{1,2})(\\.copies)?");

    private final DocumentLanguage language;
    private final LocalDate since;
    private final Map<CredentialCode, Design> designs;
    private final Map<String, String> texts;
    private final Map<Integer, Signatory> signatories;
    private final Map<PaperKind, List<String>> paragraphs = new EnumMap<>(PaperKind.class);

    /** What counts on a day, of these rows. */
    Wording(DocumentLanguage language, LocalDate since, EditionRows rows) {
        this.language = language;
        this.since = since;
        Map<String, String> drawings =
                rows.signatures().stream().collect(Collectors.toMap(SignatureRow::name, SignatureRow::drawing));
        designs = valid(rows.designs(), row -> row.type(), row -> new Design(row.layout(), row.title()));
        texts = valid(rows.texts(), TextRow::key, TextRow::text);
        signatories = valid(rows.signatories(), SignatoryRow::position, row -> signatory(row, drawings));
        for (PaperKind kind : PaperKind.values()) {
            paragraphs.put(
                    kind,
                    texts.keySet().stream()
                            .filter(key -> key.startsWith(LETTER + kind + "."))
                            .filter(key -> PARAGRAPH.matcher(key).matches())
                            .toList());
        }
    }

    /** How a credential is laid out and titled. */
    public record Design(PaperLayout layout, String title) {}

    /** Somebody who signs, with the signature as a drawing of 150 by 42 points. */
    public record Signatory(String name, String office, String signature) {}

    private static Signatory signatory(SignatoryRow row, Map<String, String> drawings) {
        return new Signatory(
                row.name(),
                row.office(),
                Optional.ofNullable(drawings.get(row.signature()))
                        .orElseThrow(() -> new IllegalStateException("no signature " + row.signature())));
    }

    private <R extends Dated, K, V> Map<K, V> valid(List<R> rows, Function<R, K> key, Function<R, V> value) {
        Map<K, R> last = new HashMap<>();
        rows.stream()
                .filter(row -> row.effect().language() == language)
                .filter(row -> !row.effect().from().isAfter(since))
                .sorted(Comparator.comparing(row -> row.effect().from()))
                .forEach(row -> last.put(key.apply(row), row));
        return last.entrySet().stream()
                .filter(entry -> !entry.getValue().effect().isOver(since))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> value.apply(entry.getValue())));
    }

    public DocumentLanguage language() {
        return language;
    }

    /** The first day of all that counts; what counts on it is the same. */
    public LocalDate since() {
        return since;
    }

    /** How credentials of a type are laid out and titled, if any can be made. */
    public Optional<Design> design(CredentialCode type) {
        return Optional.ofNullable(designs.get(type));
    }

    /**
     * A text; {@code {0}} and so on in it stand for the values.
     *
     * @throws IllegalStateException when there is none for the language on the day
     */
    public String text(String key, Object... values) {
        String text = find(key).orElseThrow(() -> new IllegalStateException("no wording " + language + " " + key));
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i].toString());
        }
        return text;
    }

    /** A text, or none. */
    public Optional<String> find(String key) {
        return Optional.ofNullable(texts.get(key));
    }

    /** Those of these texts that there are not. */
    public List<String> missing(Collection<String> wanted) {
        return wanted.stream().filter(key -> find(key).isEmpty()).toList();
    }

    /** The key of a letter's paragraph; the first is 1. */
    public static String paragraph(PaperKind kind, int number) {
        return LETTER + kind + "." + number;
    }

    /** The key of what the same paragraph says of several copies. */
    public static String ofCopies(String paragraph) {
        return paragraph + COPIES;
    }

    static boolean isOfCopies(String paragraph) {
        return paragraph.endsWith(COPIES);
    }

    /** Which of its letter a paragraph is. */
    static int number(String paragraph) {
        Matcher key = PARAGRAPH.matcher(paragraph);
        return key.matches() ? Integer.parseInt(key.group(1)) : 0;
    }

    /** The keys of the paragraphs of a letter. */
    List<String> paragraphs(PaperKind kind) {
        return paragraphs.getOrDefault(kind, List.of());
    }

    /** The keys of all texts. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** Who signs at the first or second place. */
    public Signatory signatory(int position) {
        return Optional.ofNullable(signatories.get(position))
                .orElseThrow(() -> new IllegalStateException("no signatory " + language + " " + position));
    }

    /** Whether there is somebody for each place. */
    public boolean isSigned() {
        return IntStream.rangeClosed(1, PLACES).allMatch(signatories::containsKey);
    }
}
