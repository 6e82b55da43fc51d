package org.conferral.intake.control.file;

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
import org.conferral.intake.control.file.GuardedReader.UnacceptableTextException;
import org.conferral.intake.entity.CleanText;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.platform.control.CsvCell;
import org.jspecify.annotations.Nullable;

/**
 * An import file being read, row by row. What is no CSV in UTF-8 is refused with the row where that shows. Rows are
 * numbered as a spreadsheet does, the header being row 1.
 */
public class CsvRows implements Closeable {
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    private static final String END_OF_FILE = "\u001a";

    private final IntakeFile file;
    private final Path path;
    private final CountingStream bytes;
    private final GuardedReader reader;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final IntakeHeader header;
    private long line;

    public CsvRows(IntakeFile file, Path path) throws IOException {
        this.file = file;
        this.path = path;
        ForeignText.refuseWide(file, path);
        bytes = new CountingStream(Files.newInputStream(path), Long.MAX_VALUE);
        reader = new GuardedReader(new InputStreamReader(
                bytes,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        try {
            parser = FORMAT.parse(FirstLine.passed(file, reader));
        } catch (CharacterCodingException e) {
            throw ForeignText.refused(file, path, e);
        } catch (UnacceptableTextException e) {
            throw refusal(e.code(), 1, e);
        }
        records = parser.iterator();
        header = IntakeHeader.of(file, firstRow());
    }

    public IntakeHeader header() {
        return header;
    }

    /** Bytes read so far. */
    public long bytesRead() {
        return bytes.count();
    }

    /** The number of the row last read. */
    public long line() {
        return line;
    }

    /** The cells of the next row that is not blank, without the apostrophe that kept one from being a formula. */
    public @Nullable List<String> next() {
        List<String> row = row();
        while (row != null && row.stream().allMatch(CleanText::isNothing)) {
            row = row();
        }
        return row;
    }

    private List<String> firstRow() {
        List<String> first = next();
        if (first == null) {
            throw new IntakeRefusedException("empty", file.fileName());
        }
        return first;
    }

    private @Nullable List<String> row() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord next = records.next();
            line = next.getRecordNumber();
            List<String> cells = next.stream().map(CsvCell::plain).toList();
            reader.rowRead();
            return isSignOnly(cells) || (cells.get(cells.size() - 1).endsWith(END_OF_FILE) && !records.hasNext())
                    ? withoutEndOfFile(cells)
                    : cells;
        } catch (UncheckedIOException | IllegalStateException e) {
            throw refused(e);
        }
    }

    private static boolean isSignOnly(List<String> cells) {
        return cells.get(0).startsWith(END_OF_FILE)
                && String.join("", cells).replace(END_OF_FILE, "").isBlank();
    }

    /** Old programs end a file with Ctrl-Z: no row, and no part of a cell. */
    private static List<String> withoutEndOfFile(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.replaceAll(END_OF_FILE + "+$", ""))
                .toList();
    }

    private IntakeRefusedException refused(RuntimeException e) {
        Throwable cause = e.getCause();
        if (cause instanceof CharacterCodingException) {
            return ForeignText.refused(file, path, e);
        }
        return refusal(
                cause instanceof UnacceptableTextException text ? text.code() : "notCsv",
                parser.getRecordNumber() + 1,
                e);
    }

    private IntakeRefusedException refusal(String code, long row, Exception cause) {
        IntakeRefusedException refused = new IntakeRefusedException(code, file.fileName(), Long.toString(row));
        refused.initCause(cause);
        return refused;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
