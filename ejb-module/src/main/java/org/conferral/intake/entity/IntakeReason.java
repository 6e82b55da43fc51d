package org.conferral.intake.entity;

import java.util.List;
import java.util.Locale;

/**
 * Why an import was refused, failed or was interrupted.
 *
 * @param code the word behind {@code reason.} in the intake's texts
 * @param values what the text names
 */
public record IntakeReason(String code, List<String> values) {
    /** Whatever a file calls its parts, this much of it says which one is meant. */
    private static final int LONGEST = 500;

    public IntakeReason {
        values = values.stream().map(IntakeReason::bounded).toList();
    }

    private static String bounded(String value) {
        return value.length() > LONGEST ? value.substring(0, LONGEST) + "…" : value;
    }

    public static IntakeReason of(String code, String... values) {
        return new IntakeReason(code, List.of(values));
    }

    /** The reason in the reader's language. */
    public String text(Locale locale) {
        return IntakeText.of("reason." + code, values, locale);
    }
}
