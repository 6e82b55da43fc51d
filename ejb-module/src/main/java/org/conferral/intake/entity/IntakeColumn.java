package org.conferral.intake.entity;

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

    /** What the cell says, or what is wrong with it. */
    public Reading read(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return filled ? Reading.wrong("blank") : Reading.BLANK;
        }
        return form.read(text);
    }
}
