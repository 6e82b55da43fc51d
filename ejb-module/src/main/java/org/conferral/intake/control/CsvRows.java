package org.conferral.intake.control;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.conferral.intake.control.GuardedReader.UnacceptableTextException;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;
import org.jspecify.annotations.Nullable;

/**
 * An import file being read, row by row. What is no CSV in UTF-8 is refused with the row where that shows. Rows are
 * numbered as a spreadsheet does, the header being row 1.
 */
class CsvRows implements Closeable {
    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String FORMULA_STARTS = "=+-@";

    private final IntakeFile file;
    private final CountingStream bytes;
    private final GuardedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final IntakeHeader header;

    CsvRows(IntakeFile file, Path path) throws IOException {
        this.file = file;
        bytes = new CountingStream(Files.newInputStream(path), Long.MAX_VALUE);
        reader = new GuardedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        parser = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get().parse(reader);
        records = parser.iterator();
        header = IntakeHeader.of(file, firstRow());
    }

    IntakeHeader header() {
        return header;
    }

    /** Bytes read so far. */
    long bytesRead() {
        return bytes.count();
    }

    /** The number of the row last read. */
    long line() {
        return parser.getRecordNumber();
    }

    /** The cells of the next row that is not blank, without the apostrophe that kept one from being a formula. */
    @Nullable List<String> next() {
        List<String> row = row();
        while (row != null && row.stream().allMatch(String::isBlank)) {
            row = row();
        }
        return row;
    }

    private List<String> firstRow() {
        List<String> first = row();
        if (first == null) {
            throw new IntakeRefusedException("empty", file.fileName());
        }
        return first.stream().map(CsvRows::withoutMark).toList();
    }

    private static String withoutMark(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == BYTE_ORDER_MARK ? cell.substring(1) : cell;
    }

    private @Nullable List<String> row() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            List<String> cells = records.next().stream().map(CsvRows::plain).toList();
            reader.rowRead();
            return cells;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw refused(e);
        }
    }

    static String plain(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA_STARTS.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    private IntakeRefusedException refused(RuntimeException e) {
        Throwable cause = e.getCause();
        String code = "notCsv";
        if (cause instanceof UnacceptableTextException text) {
            code = text.code();
        } else if (cause instanceof CharacterCodingException) {
            code = "notUtf8";
        }
        IntakeRefusedException refused =
                new IntakeRefusedException(code, file.fileName(), Long.toString(parser.getRecordNumber() + 1));
        refused.initCause(e);
        return refused;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
