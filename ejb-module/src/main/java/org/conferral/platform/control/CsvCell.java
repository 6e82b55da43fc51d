package org.conferral.platform.control;

/**
 * A cell that a spreadsheet would take for a formula is written behind an apostrophe, and read without it
 * (docs/specification/product.md, decision 9).
 */
public final class CsvCell {
    /** The last four are the wide forms of the first four, which some spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\uff1d\uff0b\uff0d\uff20";

    private CsvCell() {}

    /** The cell as it is written. */
    public static String guarded(String cell) {
        return startsFormula(cell, 0) ? "'" + cell : cell;
    }

    /** The cell that was written so. */
    public static String plain(String cell) {
        return cell.startsWith("'") && startsFormula(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean startsFormula(String cell, int index) {
        return index < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(index)) >= 0;
    }
}
