package org.conferral.intake.control;

import static org.conferral.intake.control.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.conferral.intake.entity.IntakeReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnpackingTest {
    private static final String NAMES =
            "organizations.csv, students.csv, addresses.csv, credential_progress.csv, awarded_credentials.csv";
    private static final int LIMIT = 1 << 20;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Unpacking unpacking = new Unpacking();

    @BeforeEach
    @SuppressWarnings("UnnecessaryAssignment") // no framework here
    void limit() {
        unpacking.settings = new IntakeSettings(Map.of("CONFERRAL_IMPORT_MAX_BYTES", String.valueOf(LIMIT)));
        unpacking.unpacker = new ZipUnpacker();
        unpacking.unpacker.settings = unpacking.settings;
    }

    @Test
    void importFilesAreUnpacked() throws IOException {
        unpack(zip("students.csv", "s", "__MACOSX/._students.csv", "m", "organizations.csv", "o"));
        assertEquals("s", Files.readString(folder.resolve("students.csv")));
        assertEquals("o", Files.readString(folder.resolve("organizations.csv")));
        assertEquals(2, count());
    }

    @Test
    void noiseIsLeftWhereItIs() throws IOException {
        unpack(zip(
                "July/Students.CSV",
                "s",
                "July/Thumbs.db",
                "x",
                "July/.DS_Store",
                "x",
                "__MACOSX/July/._Students.CSV",
                "x",
                "README.txt",
                "x",
                "July/desktop.ini",
                "x",
                "July/notes.pdf",
                "x"));
        assertEquals("s", Files.readString(folder.resolve("students.csv")));
        assertEquals(1, count());
    }

    @Test
    void folderOfAnOldProgramIsUnderstood() throws IOException {
        unpack(zip("July\\Credential Progress.csv", "p"));
        assertEquals("p", Files.readString(folder.resolve("credential_progress.csv")));
    }

    @Test
    void singleCsvIsTakenByItsNameOrItsHeader() throws IOException {
        unpack(bytes("ASN,ASN Status,Last Name\r\n"), "Students.CSV");
        assertEquals("ASN,ASN Status,Last Name\r\n", Files.readString(folder.resolve("students.csv")));
        unpack(bytes("\ufeff\"ASN\",\"Street\",\"Postal Code\",\"Country\"\r\n"), "July export (2).csv");
        assertEquals(2, count());
        assertEquals(
                IntakeReason.of("csvUnknown", "letter.csv", NAMES),
                refusal(() -> unpack(bytes("Dear registrar\r\n"), "letter.csv")));
    }

    @Test
    void otherFileIsRefused() {
        assertEquals(IntakeReason.of("notZip", NAMES), refusal(() -> unpack(bytes("ASN,Last Name\r\n"))));
        assertEquals(
                IntakeReason.of("spreadsheet"),
                refusal(() -> unpack(zip("[Content_Types].xml", "x", "xl/workbook.xml", "x"), "students.xlsx")));
        assertEquals(IntakeReason.of("otherArchive"), refusal(() -> unpack(bytes("Rar!\u001a"), "a.rar")));
        assertEquals(IntakeReason.of("uploadEmpty"), refusal(() -> unpack(new byte[0])));
    }

    // intake R1.3
    @Test
    void zipThatIsCutOffIsRefused() throws IOException {
        byte[] zip = zip("organizations.csv", "o", "students.csv", random(100_000));
        for (int length : List.of(60, zip.length / 2, zip.length - 30, zip.length - 23)) {
            assertEquals(IntakeReason.of("zipCutOff"), refusal(() -> unpack(Arrays.copyOf(zip, length))), "" + length);
        }
    }

    @Test
    void damagedZipIsRefused() throws IOException {
        byte[] zip = zip("students.csv", random(100_000));
        Arrays.fill(zip, 50_000, 50_100, (byte) 0x55);
        assertEquals("zipBroken", refusal(() -> unpack(zip)).code());
    }

    @Test
    void changedTextIsRefusedByItsChecksum() throws IOException {
        byte[] zip = stored("students.csv", "Roy", false);
        zip[indexOf(zip, "Roy")] = 'T';
        assertEquals("zipBroken", refusal(() -> unpack(zip)).code());
    }

    @Test
    void zip64IsTaken() throws IOException {
        unpack(stored("students.csv", "s", true));
        assertEquals("s", Files.readString(folder.resolve("students.csv")));
    }

    @Test
    void selfExtractingZipIsTaken() throws IOException {
        byte[] zip = zip("students.csv", "s");
        byte[] program = Arrays.copyOf(bytes("MZ program"), 5_000);
        byte[] both = Arrays.copyOf(program, program.length + zip.length);
        System.arraycopy(zip, 0, both, program.length, zip.length);
        unpack(both, "students.exe");
        assertEquals("s", Files.readString(folder.resolve("students.csv")));
    }

    @Test
    void encryptedZipIsRefused() throws IOException {
        byte[] zip = zip("students.csv", "s");
        zip[6] |= 1;
        zip[indexOf(zip, "PK\u0001\u0002") + 8] |= 1;
        assertEquals("zipEncrypted", refusal(() -> unpack(zip)).code());
    }

    @Test
    void otherMethodIsRefusedByItsName() throws IOException {
        byte[] zip = stored("students.csv", "s", false);
        zip[8] = 98;
        zip[indexOf(zip, "PK\u0001\u0002") + 10] = 98;
        assertEquals(IntakeReason.of("zipMethod", "PPMD"), refusal(() -> unpack(zip)));
    }

    @Test
    void filesInTwoFoldersAreRefused() {
        assertEquals(
                IntakeReason.of("zipFolders", "a/, b/"),
                refusal(() -> unpack(zip("a/students.csv", "s", "b/addresses.csv", "s"))));
    }

    @Test
    void wayOutOfTheFolderLeadsIntoIt() throws IOException {
        unpack(zip("../students.csv", "s"));
        assertEquals("s", Files.readString(folder.resolve("students.csv")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "students.zip",
                "student.csv",
                "students.xlsx",
                "Students July.txt",
                "sheet.ods",
                "awarded_credentials"
            })
    void dataUnderAnotherNameIsRefused(String name) {
        assertEquals(
                IntakeReason.of("zipUnknown", name, NAMES), refusal(() -> unpack(zip("students.csv", "s", name, "x"))));
    }

    @Test
    @SuppressWarnings("UnnecessaryAssignment") // no framework here
    void directoryWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 12_000; i++) {
                zip.putNextEntry(new ZipEntry("readme".repeat(50) + i));
                zip.closeEntry();
            }
        }
        unpacking.settings = new IntakeSettings(Map.of());
        assertEquals(IntakeReason.of("zipEntries"), refusal(() -> unpack(bytes.toByteArray())));
    }

    @Test
    void bombThatIsNoImportFileIsNotUnpacked() throws IOException {
        unpack(zip("students.csv", "s", "bomb.txt", "0".repeat(30_000_000)));
        assertEquals(1, count());
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

    private void unpack(byte[] sent) throws IOException {
        unpack(sent, "test.zip");
    }

    private void unpack(byte[] sent, String name) throws IOException {
        unpacking.take(new ByteArrayInputStream(sent), name, folder);
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }

    private static int indexOf(byte[] bytes, String text) {
        return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
    }

    /** A file that is not compressed, with its sizes as the ZIP of today or, on wish, of ZIP64. */
    private static byte[] stored(String name, String text, boolean large) throws IOException {
        SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(large ? Zip64Mode.Always : Zip64Mode.Never);
            ZipArchiveEntry entry = new ZipArchiveEntry(name);
            entry.setMethod(ZipEntry.STORED);
            zip.putArchiveEntry(entry);
            zip.write(bytes(text));
            zip.closeArchiveEntry();
        }
        return Arrays.copyOf(bytes.array(), (int) bytes.size());
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
