package org.conferral.student.entity;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Student numbers as they come from a column of a spreadsheet or a message: one after the other, apart by line ends,
 * commas, semicolons, tabs or blanks, each grouped by hyphens, blanks or not at all.
 *
 * @param numbers those with nine digits, each once, in the order written
 * @param others what stood among them and is no student number, as it was written
 */
public record AsnList(Set<Asn> numbers, List<String> others) {
    private static final Pattern DASHES = Pattern.compile("\\p{Pd}|\\u2212");
    private static final Pattern APART = Pattern.compile("[\\r\\n\\t,;]+");
    private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");
    /** The words that a column of student numbers is headed by, in both languages. */
    private static final Set<String> HEADING = Set.of(
            "asn",
            "alberta",
            "student",
            "number",
            "numbers",
            "no",
            "no.",
            "#",
            "id",
            "numéro",
            "numéros",
            "numero",
            "d'élève",
            "d’élève",
            "de",
            "l'alberta",
            "l’alberta",
            "élève");

    private static final Predicate<String> NUMBER = Pattern.compile("[0-9]{9}").asMatchPredicate();

    public AsnList {
        numbers = new LinkedHashSet<>(numbers);
        others = List.copyOf(others);
    }

    /** Reads a text. */
    public static AsnList parse(@Nullable String text) {
        String plain = text == null
                ? ""
                : DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("-");
        List<String> parts = APART.splitAsStream(plain)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .flatMap(AsnList::parts)
                .toList();
        return new AsnList(
                parts.stream()
                        .map(AsnList::digits)
                        .filter(NUMBER)
                        .map(Asn::new)
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                parts.stream().filter(part -> !NUMBER.test(digits(part))).toList());
    }

    /** A part with blanks is one number when it has nine digits, else as many as it has words. */
    private static Stream<String> parts(String part) {
        return NUMBER.test(digits(part)) ? Stream.of(part) : Arrays.stream(BLANKS.split(part));
    }

    private static String digits(String part) {
        return BLANKS.matcher(part).replaceAll("").replace("-", "");
    }

    /** Whether this is a list, be it of one number under its heading, and not somebody looked for by other means. */
    public boolean isMany() {
        return numbers.size() > 1 || (numbers.size() == 1 && isHeaded());
    }

    /** Whether nothing but the heading of a column stands among the numbers. */
    private boolean isHeaded() {
        return !others.isEmpty() && others.stream().allMatch(word -> HEADING.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The digits, for a query. */
    public List<String> digits() {
        return numbers.stream().map(Asn::digits).toList();
    }
}
