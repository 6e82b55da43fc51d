package org.conferral.intake.control.staging;

import java.util.regex.Pattern;

/** Tells a cell of several lines from one in which a stray quotation mark has swallowed the rows that follow. */
final class SwallowedRows {
    /** An ASN or the code of an organization as a cell of its own. */
    private static final Pattern KEY = Pattern.compile(
            "(?:^|,)\\s*\"?(?:[0-9]{4}-?[0-9]{4}-?[0-9]|[AS]\\.[0-9]{4})\"?\\s*(?:,|$)", Pattern.MULTILINE);

    private static final int FEW = 2;

    private SwallowedRows() {}

    /**
     * Whether the cell looks like rows.
     *
     * @param width how many cells a row has
     */
    static boolean in(String cell, int width) {
        return (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)
                && (KEY.matcher(cell.replace('\r', '\n')).find() || commas(cell) >= Math.max(FEW, width - 1));
    }

    private static long commas(String cell) {
        return cell.chars().filter(character -> character == ',').count();
    }
}
