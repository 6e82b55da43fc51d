package org.conferral.intake.entity;

import java.util.List;
import java.util.Locale;
import org.conferral.student.entity.WarningKind;

/**
 * What looks wrong about one cell of a row that went in.
 *
 * @param column the column's header
 * @param value as it went in
 */
public record CellWarning(String column, WarningKind kind, String value) {
    /** {@code Column: message (value)}. */
    public String labelled(Locale locale) {
        return IntakeText.of("warning", List.of(column, kind.text(locale), value.replace('\n', ' ')), locale);
    }
}
