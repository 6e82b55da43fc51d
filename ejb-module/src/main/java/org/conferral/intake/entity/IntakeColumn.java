package org.conferral.intake.entity;

import java.time.LocalDate;
import org.conferral.student.entity.WarningKind;

/**
 * A column of an import file.
 *
 * @param header its name in the header row
 * @param field its name in the staging table
 * @param mandatory whether a file without it is refused
 * @param filled whether a row with a blank cell is rejected
 */
public record IntakeColumn(String header, String field, CellForm form, boolean mandatory, boolean filled) {
    static IntakeColumn filled(String header, String field, CellForm form) {
        return new IntakeColumn(header, field, form, true, true);
    }

    static IntakeColumn mandatory(String header, String field, CellForm form) {
        return new IntakeColumn(header, field, form, true, false);
    }

    static IntakeColumn optional(String header, String field, CellForm form) {
        return new IntakeColumn(header, field, form, false, false);
    }

    /** Whether this heading names the column: case, blanks, punctuation and invisible characters do not count. */
    public boolean isNamed(String heading) {
        return Likeness.of(heading).equals(Likeness.of(header));
    }

    /** What the cell says as of a day, or what is wrong with it. */
    public Reading read(String cell, LocalDate today) {
        CleanText clean = CleanText.of(cell);
        if (clean.text().isEmpty()) {
            return filled ? Reading.wrong("blank") : Reading.BLANK;
        }
        Reading reading = form.read(clean.text(), today);
        return clean.cleaned() && reading.error() == null ? reading.with(WarningKind.TEXT_CLEANED) : reading;
    }
}
