package org.conferral.intake.entity;

import java.text.Normalizer;
import java.util.Locale;

/** What two headings or file names share that differ only in case, blanks, punctuation and invisible characters. */
public final class Likeness {
    private Likeness() {}

    /** Its letters and digits in lower case. */
    public static String of(String text) {
        StringBuilder key = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKC)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(character -> !CleanText.isInvisible(character))
                .forEach(key::appendCodePoint);
        return key.toString().toLowerCase(Locale.ROOT);
    }
}
