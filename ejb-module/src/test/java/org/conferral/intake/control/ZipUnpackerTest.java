package org.conferral.intake.control;

import static org.conferral.intake.control.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.intake.entity.IntakeReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ZipUnpackerTest {
    private static final String NAMES =
            "organizations.csv, students.csv, addresses.csv, credential_progress.csv, awarded_credentials.csv";
    private static final int LIMIT = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final ZipUnpacker unpacker = new ZipUnpacker();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no framework here
    void limit() {
        unpacker.settings = new IntakeSettings(Map.of("CONFERRAL_IMPORT_MAX_BYTES", String.valueOf(LIMIT)));
    }

    @Test
    void importFilesAreUnpacked() throws IOException {
        unpack(zip("students.csv", "s", "__MACOSX/._students.csv", "m", "organizations.csv", "o"));
        assertEquals("s", Files.readString(folder.resolve("students.csv")));
        assertEquals("o", Files.readString(folder.resolve("organizations.csv")));
        assertFalse(Files.exists(folder.resolve("__MACOSX")));
    }

    @Test
    void otherFileIsRefused() {
        assertEquals(IntakeReason.of("notZip", NAMES), refusal(() -> unpack(bytes("ASN,Last Name\r\n"))));
    }

    @Test
    void truncatedZipIsRefused() throws IOException {
        byte[] zip = zip("students.csv", random(100_000));
        assertEquals(
                "zipBroken",
                refusal(() -> unpack(Arrays.copyOf(zip, zip.length / 2))).code());
    }

    @Test
    void damagedZipIsRefused() throws IOException {
        byte[] zip = zip("students.csv", random(100_000));
        Arrays.fill(zip, 50_000, 50_100, (byte) 0x55);
        assertEquals("zipBroken", refusal(() -> unpack(zip)).code());
    }

    @Test
    void encryptedZipIsRefused() throws IOException {
        byte[] zip = zip("students.csv", "s");
        zip[6] |= 1;
        assertEquals("zipEncrypted", refusal(() -> unpack(zip)).code());
    }

    @Test
    void fileInAFolderIsRefused() {
        assertEquals(
                IntakeReason.of("zipUnknown", "data/students.csv", NAMES),
                refusal(() -> unpack(zip("data/students.csv", "s"))));
    }

    @Test
    void wayOutOfTheFolderIsRefused() {
        assertEquals(
                "zipUnknown", refusal(() -> unpack(zip("../students.csv", "s"))).code());
        assertEquals(
                "zipUnknown", refusal(() -> unpack(zip("/students.csv", "s"))).code());
    }

    @Test
    void zipInAZipIsRefused() {
        assertEquals(
                IntakeReason.of("zipUnknown", "students.zip", NAMES), refusal(() -> unpack(zip("students.zip", "PK"))));
    }

    @Test
    void fileThatIsThereTwiceIsRefused() throws IOException {
        byte[] zip = zip("students.csv", "1", "studentz.csv", "2");
        String renamed = new String(zip, StandardCharsets.ISO_8859_1).replace("studentz", "students");
        assertEquals(
                IntakeReason.of("zipTwice", "students.csv"),
                refusal(() -> unpack(renamed.getBytes(StandardCharsets.ISO_8859_1))));
    }

    @Test
    void zipWithoutImportFilesIsRefused() {
        assertEquals(IntakeReason.of("zipEmpty", NAMES), refusal(() -> unpack(zip(".DS_Store", "x"))));
        assertEquals(IntakeReason.of("zipEmpty", NAMES), refusal(() -> unpack(new byte[0])));
    }

    // intake R1.1
    @Test
    void bombIsRefused() throws IOException {
        byte[] zip = zip("students.csv", "0".repeat(5_000_000));
        assertEquals(IntakeReason.of("zipBomb"), refusal(() -> unpack(zip)));
    }

    @Test
    void ordinaryRatioIsTaken() throws IOException {
        byte[] zip = zip("students.csv", random(100_000) + "0".repeat(2_000_000));
        unpack(zip);
        assertEquals(2_100_000, Files.size(folder.resolve("students.csv")));
    }

    @Test
    void uploadOverTheLimitIsRefused() throws IOException {
        byte[] zip = zip("students.csv", random(2 * LIMIT));
        assertEquals(IntakeReason.of("tooLarge", "1"), refusal(() -> unpack(zip)));
    }

    @Test
    void filesOverTheUnpackedLimitAreRefused() throws IOException {
        byte[] zip = zip("students.csv", (random(5_000) + "0".repeat(75_000)).repeat(140));
        assertEquals(IntakeReason.of("unpackedTooLarge", "10"), refusal(() -> unpack(zip)));
    }

    private void unpack(byte[] zip) throws IOException {
        unpacker.unpack(new ByteArrayInputStream(zip), folder);
    }

    private static String random(int length) {
        return new Random(42)
                .ints(length, 33, 127)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(bytes(namesAndTexts[i + 1]));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
