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

    /**
     * Appends the cell as it stands between commas (RFC 4180): in quotes where it has to be, and where some that read it
     * take its beginning or its end for something else.
     *
     * @param first whether it is the first of its line, which is not to be empty
     */
    static void append(StringBuilder line, String cell, boolean first) {
        if (!isQuoted(cell, first)) {
            line.append(cell);
            return;
        }
        line.append('"');
        for (int at = 0; at < cell.length(); at++) {
            char next = cell.charAt(at);
            line.append(next);
            if (next == '"') {
                line.append(next);
            }
        }
        line.append('"');
    }

    private static boolean isQuoted(String cell, boolean first) {
        int length = cell.length();
        if (length == 0) {
            return first;
        }
        if (cell.charAt(0) <= '#' || cell.charAt(length - 1) <= ' ') {
            return true;
        }
        for (int at = 0; at < length; at++) {
            char next = cell.charAt(at);
            if (next == ',' || next == '"' || next == '\n' || next == '\r') {
                return true;
            }
        }
        return false;
    }

    private static boolean startsFormula(String cell, int index) {
        return index < cell.length() && FORMULA_STARTS.indexOf(cell.charAt(index)) >= 0;
    }
}
