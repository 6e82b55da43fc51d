package org.conferral.platform.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file being written (docs/specification/product.md, decision 9): UTF-8 with byte order mark, CRLF, RFC 4180, and
 * a leading apostrophe before a cell that a spreadsheet would take for a formula.
 */
public class CsvFile {
    private static final String FORMULA_STARTS = "=+-@\t\r";
    private static final DateTimeFormatter NAME_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);
    private static final int BUFFER = 1 << 16;

    private final CSVPrinter printer;

    /** {@code yyyy-MM-dd HHmm - title.csv}, with the time of the download. */
    public static String name(Clock clock, String title) {
        return NAME_TIME.format(LocalDateTime.now(clock)) + " - " + title + ".csv";
    }

    /** Begins the file with its header; the stream is left to the caller to close. */
    public CsvFile(OutputStream out, Collection<String> header) {
        try {
            printer = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER), CSVFormat.RFC4180);
            printer.getOut().append('\ufeff');
            printer.printRecord(header);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes one row; a missing cell is blank. */
    public void row(@Nullable String... cells) {
        try {
            @Nullable Object[] neutral = new @Nullable Object[cells.length];
            for (int column = 0; column < cells.length; column++) {
                neutral[column] = neutral(cells[column]);
            }
            printer.printRecord(neutral);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends the file: what is buffered goes out. */
    public void end() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String neutral(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return "";
        }
        return FORMULA_STARTS.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }
}
