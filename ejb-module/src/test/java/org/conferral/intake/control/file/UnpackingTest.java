package org.conferral.intake.control.file;

import static org.conferral.intake.control.file.Refusals.refusal;
import static org.conferral.intake.control.file.Zips.bytes;
import static org.conferral.intake.control.file.Zips.stored;
import static org.conferral.intake.control.file.Zips.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.conferral.OddText;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeRefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are taken for import files, and which stay where they are. */
class UnpackingTest {
    private static final String NAMES =
            "organizations.csv, students.csv, addresses.csv, credential_progress.csv, awarded_credentials.csv,"
                    + " connections.csv";
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
                "x",
                "July/~$Students.csv",
                "x",
                "July/.~lock.Students.CSV#",
                "x",
                "July/@eaDir/Students.CSV@SynoEAStream",
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
        unpack("sep=|\r\nASN|Requirement Set Code|Status\r\n".getBytes(StandardCharsets.UTF_16LE), "July.txt");
        assertEquals(3, count());
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
    void zipBehindAScriptIsTakenAndSoIsWhatStandsBehindAZip() throws IOException {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        script.write(bytes("#!/bin/sh\nunzip \"$0\"\n"));
        script.write(zip("students.csv", "s"));
        script.write(bytes("\r\n--boundary--\r\n"));
        unpack(script.toByteArray(), "july.run");
        assertEquals("s", Files.readString(folder.resolve("students.csv")));
    }

    @Test
    void everyDamagedZipIsUnpackedOrRefusedAndNothingElseIsLeft() throws IOException {
        byte[] whole = zip("students.csv", "ASN,Last Name\n".repeat(40), "addresses.csv", "ASN,Street\n".repeat(40));
        OddText.times(random -> {
            try {
                try {
                    unpack(damaged(whole, random));
                } catch (IntakeRefusedException e) {
                    assertFalse(e.reason().code().isEmpty());
                }
                try (Stream<Path> left = Files.list(folder)) {
                    for (Path file : left.toList()) {
                        assertTrue(
                                List.of("upload", "students.csv", "addresses.csv")
                                        .contains(String.valueOf(file.getFileName())),
                                file::toString);
                        Files.delete(file);
                    }
                }
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    /** Some bytes are others, some are missing, some are there twice. */
    private static byte[] damaged(byte[] whole, Random random) {
        byte[] file = whole;
        for (int times = random.nextInt(4); times >= 0; times--) {
            int place = random.nextInt(file.length);
            int length = random.nextInt(file.length - place);
            switch (random.nextInt(6)) {
                case 0 -> file = Arrays.copyOf(file, Math.max(1, file.length - random.nextInt(60)));
                case 1 -> file = joined(file, place, Arrays.copyOfRange(file, place + length, file.length));
                case 2 -> file = joined(file, place + length, Arrays.copyOfRange(file, place, file.length));
                default -> {
                    file = file.clone();
                    file[place] = (byte) random.nextInt(256);
                }
            }
        }
        return file;
    }

    private static byte[] joined(byte[] one, int until, byte[] other) {
        byte[] both = Arrays.copyOf(one, until + other.length);
        System.arraycopy(other, 0, both, until, other.length);
        return both.length == 0 ? one : both;
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
}
