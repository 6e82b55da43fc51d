package org.conferral.student.entity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, read from one line of text: digits are (part of) an ASN however they are grouped, a date is
 * the birth date, every other word begins one of the student's names. All of it must be so.
 *
 * @param asn digits that the ASN has in it, more than nine for no ASN there can be
 * @param name the words, as they were written
 * @param asns the whole numbers that a list of several names; nothing else is looked for then
 */
public record StudentSearch(
        @Nullable String asn,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        List<String> asns) {
    public static final StudentSearch NOTHING = new StudentSearch(null, null, null);

    private static final int ASN_LENGTH = 9;
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]");
    private static final Pattern SPACES = Pattern.compile("(?U)[\\s,;]+");
    private static final Pattern DATE = Pattern.compile("([0-9]{4})[-/]([0-9]{1,2})[-/]([0-9]{1,2})");
    private static final Pattern DIGITS = Pattern.compile("[#(]?[0-9][0-9.-]*\\)?");

    public StudentSearch {
        asns = List.copyOf(asns);
    }

    /** Looks for one student, or for those who have all this in common. */
    public StudentSearch(@Nullable String asn, @Nullable String name, @Nullable LocalDate birthDate) {
        this(asn, name, birthDate, List.of());
    }

    /** Reads the line; a blank one looks for nothing, one with several whole numbers for each of them. */
    public static StudentSearch parse(@Nullable String text) {
        AsnList many = AsnList.parse(text);
        if (many.isMany()) {
            return new StudentSearch(null, null, null, many.digits());
        }
        StringBuilder asn = new StringBuilder();
        StringBuilder name = new StringBuilder();
        LocalDate birthDate = null;
        for (String part : SPACES.split(plain(text), -1)) {
            Optional<LocalDate> date = date(part);
            if (date.isPresent()) {
                birthDate = date.get();
            } else if (DIGITS.matcher(part).matches()) {
                asn.append(part.replaceAll("[^0-9]", ""));
            } else if (!part.isEmpty()) {
                name.append(name.isEmpty() ? "" : " ").append(part);
            }
        }
        return new StudentSearch(filled(asn), filled(name), birthDate);
    }

    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : DASHES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll("-");
    }

    private static Optional<LocalDate> date(String part) {
        Matcher matcher = DATE.matcher(part);
        try {
            return matcher.matches()
                    ? Optional.of(LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable String filled(StringBuilder text) {
        return text.isEmpty() ? null : text.toString();
    }

    public boolean isBlank() {
        return asn == null && name == null && birthDate == null && asns.isEmpty();
    }

    /** The whole numbers in one text with commas between them; null where none are listed. */
    public @Nullable String listed() {
        return asns.isEmpty() ? null : String.join(",", asns);
    }

    /** The ASN, where a whole one and nothing else is looked for. */
    public Optional<Asn> whole() {
        return Optional.ofNullable(asn)
                .filter(digits -> digits.length() == ASN_LENGTH && name == null && birthDate == null)
                .map(Asn::new);
    }
}
