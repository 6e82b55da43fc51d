package org.conferral.platform.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a CSV file of rows {@code T} holds (docs/specification/product.md, decision 9): its columns, each with what heads
 * it and what of a row stands in it. UTF-8 with byte order mark, CRLF, RFC 4180; headers and values in English whatever
 * the screen's language.
 */
public final class CsvExport<T> {
    private static final DateTimeFormatter NAME_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT);
    private static final int BUFFER = 1 << 16;

    /** As they are exported, by the codes: a few dozen, each in thousands of rows. */
    private static final Map<String, String> CODES = new ConcurrentHashMap<>();

    private final List<Column<T>> columns;

    private record Column<T>(String header, Cell<T> cell) {}

    /** What of a row stands in a cell: nothing is blank, yes and no are Y and N, everything else is as it says itself. */
    @FunctionalInterface
    public interface Cell<T> {
        @Nullable Object of(T row) throws SQLException;
    }

    /** The rows one after the other, each to be mapped before the next is read. */
    public final class Sheet {
        private final Writer out;
        private final StringBuilder line = new StringBuilder();

        private Sheet(Writer out) {
            this.out = out;
        }

        /** A row of the result of a query, as it is read. */
        public List<String> cells(T row) throws SQLException {
            List<String> cells = new ArrayList<>(columns.size());
            for (Column<T> column : columns) {
                cells.add(text(column.cell().of(row)));
            }
            return cells;
        }

        /** Writes a row. */
        public void row(T row) {
            try {
                for (Column<T> column : columns) {
                    append(text(column.cell().of(row)));
                }
                end();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        /** Writes a row of {@link #cells}. */
        public void write(List<String> cells) {
            cells.forEach(this::append);
            end();
        }

        private void append(String cell) {
            boolean first = line.isEmpty();
            CsvCell.append(line, cell, first);
            line.append(',');
        }

        private void end() {
            line.setLength(line.length() - 1);
            line.append("\r\n");
            try {
                out.append(line);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            line.setLength(0);
        }
    }

    /** What gives a file its rows. */
    @FunctionalInterface
    public interface Rows<T> {
        void writeTo(CsvExport<T>.Sheet sheet);
    }

    private CsvExport(List<Column<T>> columns) {
        this.columns = List.copyOf(columns);
    }

    /** A file without columns yet. */
    public static <T> CsvExport<T> empty() {
        return new CsvExport<>(List.of());
    }

    /** The same file with one more column at its end. */
    public CsvExport<T> and(String header, Cell<T> cell) {
        List<Column<T>> more = new ArrayList<>(columns);
        more.add(new Column<>(header, cell));
        return new CsvExport<>(more);
    }

    /** {@code yyyy-MM-dd HHmm - title.csv}, with the time of the download. */
    public static String fileName(Clock clock, String title) {
        return NAME_TIME.format(LocalDateTime.now(clock)) + " - " + title + ".csv";
    }

    /** {@code NOT_REQUIRED} as {@code NotRequired}, as codes are exported. */
    public static String code(Enum<?> code) {
        return code(code.name());
    }

    /** The same of a code that is kept as data. */
    public static String code(String code) {
        return CODES.computeIfAbsent(code, CsvExport::words);
    }

    private static String words(String code) {
        StringBuilder words = new StringBuilder();
        for (String part : code.split("_", -1)) {
            words.append(part.charAt(0)).append(part.substring(1).toLowerCase(Locale.ROOT));
        }
        return words.toString();
    }

    /** Writes the header and the rows; the stream is left to the caller to close. */
    public void write(OutputStream out, Rows<T> rows) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
            writer.append(ByteOrderMark.MARK);
            Sheet sheet = new Sheet(writer);
            sheet.write(columns.stream()
                    .map(column -> CsvCell.guarded(column.header()))
                    .toList());
            rows.writeTo(sheet);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof Boolean yes ? (yes ? "Y" : "N") : CsvCell.guarded(value.toString());
    }
}
