package org.conferral.verification.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.student.entity.LegalName;

/**
 * The first two letters of a name, without accents, case and signs; more than two may be typed. They show that somebody
 * has the document at hand, and keep no secret.
 *
 * @param letters two letters, or one of a name that has no more
 */
public record NameLetters(String letters) {
    private static final int COUNT = 2;

    /** Letters that are none with an accent, and what they are typed as: the same as {@code proof.js} has. */
    private static final Map<String, String> TYPED_AS = Map.ofEntries(
            Map.entry("Đ", "D"),
            Map.entry("Ð", "D"),
            Map.entry("Ł", "L"),
            Map.entry("Ø", "O"),
            Map.entry("Æ", "AE"),
            Map.entry("Œ", "OE"),
            Map.entry("Þ", "TH"),
            Map.entry("Ħ", "H"),
            Map.entry("Ŧ", "T"),
            Map.entry("Ɂ", ""),
            Map.entry("ʔ", ""));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{IsWhite_Space}\\p{Pd}]+");

    /** Reads letters as people type them. */
    public NameLetters {
        letters = first(letters);
    }

    /** Whether there is any letter. */
    public boolean isBlank() {
        return letters.isEmpty();
    }

    /**
     * Whether they begin the last name as documents show it, or one of its words; where there is no last name, or no letter
     * in it, one of the words of the name.
     */
    public boolean begin(LegalName name) {
        String last = Objects.requireNonNullElse(name.printedLast(), "");
        String shown = first(last).isEmpty() ? name.external() : last;
        return !isBlank()
                && Stream.concat(Stream.of(shown), BETWEEN_WORDS.splitAsStream(shown))
                        .map(NameLetters::first)
                        .anyMatch(letters::equals);
    }

    private static String first(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER)
                .mapToObj(Character::toString)
                .map(letter -> TYPED_AS.getOrDefault(letter, letter))
                .collect(Collectors.joining());
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(COUNT, plain.codePointCount(0, plain.length()))));
    }
}
