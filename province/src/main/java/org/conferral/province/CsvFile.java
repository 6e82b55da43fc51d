package org.conferral.province;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** An import file being written: UTF-8, RFC 4180, header row. */
final class CsvFile implements Closeable {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180;

    private final CSVPrinter printer;

    CsvFile(Path folder, String name, String... header) throws IOException {
        printer = new CSVPrinter(Files.newBufferedWriter(folder.resolve(name)), FORMAT);
        printer.printRecord((Object[]) header);
    }

    void row(Object... cells) throws IOException {
        printer.printRecord(cells);
    }

    static String yesNo(boolean answer) {
        return answer ? "Y" : "N";
    }

    @Override
    public void close() throws IOException {
        printer.close();
    }
}
