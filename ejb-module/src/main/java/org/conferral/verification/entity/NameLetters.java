package org.conferral.verification.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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

    /** Letters that are none with an accent, and what they are typed as. */
    private static final Map<Integer, String> TYPED_AS = Map.of(
            (int) 'Đ', "D", (int) 'Ð', "D", (int) 'Ł', "L", (int) 'Ø', "O", (int) 'Æ', "AE", (int) 'Œ', "OE", (int) 'Þ',
            "TH", (int) 'Ħ', "H", (int) 'Ŧ', "T", (int) 'Ɂ', "");

    /** Reads letters as people type them. */
    public NameLetters {
        letters = first(letters);
    }

    /** Whether there is any letter. */
    public boolean isBlank() {
        return letters.isEmpty();
    }

    /**
     * Whether they begin the last name as documents show it, or one of its words; where there is no last name, one of the
     * words of the name.
     */
    public boolean begin(LegalName name) {
        String shown = Objects.requireNonNullElseGet(name.printedLast(), name::external);
        return !isBlank()
                && Stream.concat(Stream.of(shown), Stream.of(shown.split("[\\s\\p{Pd}]+")))
                        .map(NameLetters::first)
                        .anyMatch(letters::equals);
    }

    private static String first(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(letter -> Character.isLetter(letter) && Character.getType(letter) != Character.MODIFIER_LETTER)
                .mapToObj(letter -> TYPED_AS.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
        return plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(COUNT, plain.codePointCount(0, plain.length()))));
    }
}
