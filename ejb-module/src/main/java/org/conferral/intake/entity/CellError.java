package org.conferral.intake.entity;

import java.util.List;
import java.util.Locale;

/**
 * What is wrong with one cell of a rejected row.
 *
 * @param column the column's header; blank when it is the row as a whole
 * @param code the word behind {@code error.} in the intake's texts
 * @param value what the text names, often nothing
 */
public record CellError(String column, String code, String value) {
    /** The message in the reader's language, without the column. */
    public String text(Locale locale) {
        return IntakeText.of("error." + code, List.of(value), locale);
    }

    /** {@code Column: message}; the message alone when it is the row as a whole. */
    public String labelled(Locale locale) {
        return column.isEmpty() ? text(locale) : column + ": " + text(locale);
    }
}
