package org.conferral.intake.control.file;

import static org.conferral.intake.control.file.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.conferral.intake.entity.IntakeReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no text in UTF-8. */
class CsvEncodingTest {
    private static final String HEADER = "Organization Code,Name\r\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    // intake R1.4
    @Test
    void otherEncodingIsRefusedByItsNameAndRow() {
        String rows =
                "A.0001,Calgary\r\n".repeat(2_000) + "A.0002,\"Montréal\r\n’t\"\r\n" + "A.0003,Québec\r\n".repeat(5);
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "2002", "Windows-1252"),
                refusal(() -> read(HEADER + rows, Charset.forName("windows-1252"))));
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "2002", "Mac Roman"),
                refusal(() -> read(HEADER + rows, Charset.forName("x-MacRoman"))));
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "2002", "DOS, code page 850"),
                refusal(() -> read(HEADER + rows, Charset.forName("IBM850"))));
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "1", "UTF-16"),
                refusal(() -> read(HEADER + "A.0001,Calgary\r\n", StandardCharsets.UTF_16)));
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "1", "UTF-16"),
                refusal(() -> read(HEADER + "A.0001,Calgary\r\n", StandardCharsets.UTF_16LE)));
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "1", "Windows-1252"),
                refusal(() -> read("Organization Code,Name,Région\r\n", StandardCharsets.ISO_8859_1)));
    }

    // intake R1.4
    @ParameterizedTest
    @ValueSource(strings = {"UTF-32", "UTF-32BE", "UTF-32LE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM"})
    void fourBytesForEachLetterAreNotTakenForTwo(String encoding) {
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "1", "UTF-32"),
                refusal(() -> read(HEADER + "A.0001,Québec\r\n", Charset.forName(encoding))));
    }

    // intake R1.4
    @ParameterizedTest
    @CsvSource({"'A.0001,Québec!A.0002,Montr', 1, 3", "'A.0001,Calgary!A.0002,ᐊᓪ', 2, 3", "'A.0001,Québec,', 1, 2"})
    void fileThatEndsInTheMiddleOfALetterIsCutOff(String rows, int bytes, String row) throws IOException {
        byte[] whole = (HEADER + rows.replace("!", "\r\n")).getBytes(StandardCharsets.UTF_8);
        byte[] letter = (bytes == 1 ? "é" : "ᓚ").getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("organizations.csv");
        Files.write(file, whole);
        Files.write(file, Arrays.copyOf(letter, bytes), StandardOpenOption.APPEND);
        assertEquals(IntakeReason.of("cutOff", "organizations.csv", row), refusal(() -> {
            CsvText.read(file);
        }));
    }

    @Test
    void oneForeignByteAtTheEndIsOfAnotherEncoding() {
        assertEquals(
                IntakeReason.of("notUtf8", "organizations.csv", "2", "Windows-1252"),
                refusal(() -> read(HEADER + "A.0001,Cité", Charset.forName("windows-1252"))));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertEquals(
                IntakeReason.of("binary", "organizations.csv", "1"), refusal(() -> read("PK\u0003\u0004\u0000\u0000")));
    }

    private void read(String text) throws IOException {
        read(text, StandardCharsets.UTF_8);
    }

    private void read(String text, Charset charset) throws IOException {
        CsvText.read(folder, text, charset);
    }
}
