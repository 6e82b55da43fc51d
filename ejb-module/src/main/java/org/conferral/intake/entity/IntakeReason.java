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
    public IntakeReason {
        values = List.copyOf(values);
    }

    public static IntakeReason of(String code, String... values) {
        return new IntakeReason(code, List.of(values));
    }

    /** The reason in the reader's language. */
    public String text(Locale locale) {
        return IntakeText.of("reason." + code, values, locale);
    }
}
