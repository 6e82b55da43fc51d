package org.conferral.intake.entity;

import java.util.List;
import java.util.Locale;

/**
 * Why an import was refused, failed or was interrupted.
 *
 * @param code the word behind {@code reason.} in the intake's texts
 * @param values what the text names
 */
public record ImportReason(String code, List<String> values) {
    public ImportReason {
        values = List.copyOf(values);
    }

    public static ImportReason of(String code, String... values) {
        return new ImportReason(code, List.of(values));
    }

    /** The reason in the reader's language. */
    public String text(Locale locale) {
        return ImportText.of("reason." + code, values, locale);
    }
}
