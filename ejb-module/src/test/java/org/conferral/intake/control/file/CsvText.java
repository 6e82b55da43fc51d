package org.conferral.intake.control.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.conferral.intake.entity.IntakeFile;

/** A file of organizations with this text. */
final class CsvText {
    private CsvText() {}

    static CsvRows rows(Path folder, String text, Charset charset) throws IOException {
        Path file = folder.resolve("organizations.csv");
        Files.write(file, text.getBytes(charset));
        return new CsvRows(IntakeFile.ORGANIZATIONS, file);
    }

    /** Reads it to its end. */
    static void read(Path folder, String text, Charset charset) throws IOException {
        toTheEnd(rows(folder, text, charset));
    }

    /** Reads such a file to its end. */
    static void read(Path file) throws IOException {
        toTheEnd(new CsvRows(IntakeFile.ORGANIZATIONS, file));
    }

    private static void toTheEnd(CsvRows rows) throws IOException {
        try (rows) {
            while (rows.next() != null) {}
        }
    }
}
