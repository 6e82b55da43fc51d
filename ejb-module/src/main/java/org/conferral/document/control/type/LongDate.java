package org.conferral.document.control.type;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.conferral.document.entity.DocumentLanguage;

/** Dates as documents write them: {@code November 25, 2026}, {@code 1er novembre 2026} (docs/specification/ordering.md §10.4). */
public final class LongDate {
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("MMMM d, yyyy", DocumentLanguage.EN.locale());
    private static final DateTimeFormatter FRENCH =
            DateTimeFormatter.ofPattern("d MMMM yyyy", DocumentLanguage.FR.locale());

    private LongDate() {}

    public static String of(LocalDate day, DocumentLanguage language) {
        return switch (language) {
            case EN -> ENGLISH.format(day);
            case FR -> day.getDayOfMonth() == 1 ? FRENCH.format(day).replaceFirst("^1 ", "1er ") : FRENCH.format(day);
        };
    }
}
