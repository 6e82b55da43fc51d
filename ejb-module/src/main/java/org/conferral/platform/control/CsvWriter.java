package org.conferral.platform.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes records as RFC 4180 has them, in UTF-8. A cell is quoted when it must be, and when blanks or signs at its ends might
 * be lost otherwise; so is a blank one that begins a record, as the record would be no line without it.
 */
final class CsvWriter {
    private static final int BUFFER = 1 << 16;
    private static final String END = "\r\n";
    private static final char QUOTE = '"';
    private static final char LAST_SIGN = '#';
    private final Writer out;

    CsvWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    }

    /** Writes what is no record, as it is. */
    void raw(char sign) throws IOException {
        out.write(sign);
    }

    void record(List<String> cells) throws IOException {
        for (int index = 0; index < cells.size(); index++) {
            if (index > 0) {
                out.write(',');
            }
            cell(cells.get(index), index == 0);
        }
        out.write(END);
    }

    private void cell(String cell, boolean first) throws IOException {
        if (!isQuoted(cell, first)) {
            out.write(cell);
            return;
        }
        out.write(QUOTE);
        out.write(cell.indexOf(QUOTE) < 0 ? cell : cell.replace("\"", "\"\""));
        out.write(QUOTE);
    }

    private static boolean isQuoted(String cell, boolean first) {
        int length = cell.length();
        if (length == 0) {
            return first;
        }
        if (cell.charAt(0) <= LAST_SIGN || cell.charAt(length - 1) <= ' ') {
            return true;
        }
        for (int index = 0; index < length; index++) {
            char sign = cell.charAt(index);
            if (sign == ',' || sign == QUOTE || sign == '\n' || sign == '\r') {
                return true;
            }
        }
        return false;
    }

    void flush() throws IOException {
        out.flush();
    }
}
