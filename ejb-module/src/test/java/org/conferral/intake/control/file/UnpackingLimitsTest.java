package org.conferral.intake.control.file;

import static org.conferral.intake.control.file.Refusals.refusal;
import static org.conferral.intake.control.file.Zips.bytes;
import static org.conferral.intake.control.file.Zips.indexOf;
import static org.conferral.intake.control.file.Zips.random;
import static org.conferral.intake.control.file.Zips.stored;
import static org.conferral.intake.control.file.Zips.zip;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.conferral.intake.control.IntakeSettings;
import org.conferral.intake.entity.IntakeReason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Archives that are damaged, locked or larger than they look. */
class UnpackingLimitsTest {
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

    // intake R1.3
    @Test
    void zipThatIsCutOffIsRefused() throws IOException {
        byte[] zip = zip("organizations.csv", "o", "students.csv", random(100_000));
        IntStream.concat(IntStream.of(60, zip.length / 2), IntStream.range(zip.length - 30, zip.length))
                .forEach(length -> assertEquals(
                        IntakeReason.of("zipCutOff"), refusal(() -> unpack(Arrays.copyOf(zip, length))), "" + length));
    }

    @Test
    void damagedZipIsRefused() throws IOException {
        byte[] zip = zip("students.csv", random(100_000));
        Arrays.fill(zip, 50_000, 50_100, (byte) 0x55);
        assertEquals("zipBroken", refusal(() -> unpack(zip)).code());
    }

    // intake R1.3
    @Test
    void whatIsLeftOutCountsToo() throws IOException {
        String zeros = "0".repeat(20 << 20);
        byte[] zip = zip("students.csv", "s", "__MACOSX/._students.csv", zeros);
        assertEquals(IntakeReason.of("zipBomb"), refusal(() -> unpack(zip)));
    }

    // intake R1.3
    @Test
    void zipThatListsFewerFilesThanItSaysIsRefused() throws IOException {
        byte[] zip = zip("organizations.csv", "o", "students.csv", "s");
        String text = new String(zip, StandardCharsets.ISO_8859_1);
        zip[text.lastIndexOf("PK\u0001\u0002") + 2] = 0;
        assertEquals("zipBroken", refusal(() -> unpack(zip)).code());
        byte[] whole = zip("students.csv", "s");
        byte[] beheaded = Arrays.copyOfRange(whole, 10, whole.length);
        assertEquals("zipBroken", refusal(() -> unpack(beheaded)).code());
    }

    // intake R1.3
    @Test
    void severalZipsAndPartsOfOneAreRefused() throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(zip("organizations.csv", "o"));
        both.write(zip("students.csv", "s"));
        assertEquals(IntakeReason.of("zipSeveral"), refusal(() -> unpack(both.toByteArray())));
        byte[] part = Arrays.copyOf(zip("students.csv", random(500)), 300);
        part[2] = 7;
        part[3] = 8;
        assertEquals(IntakeReason.of("zipParts"), refusal(() -> unpack(part)));
        byte[] last = zip("students.csv", "s");
        last[indexOf(last, "PK\u0005\u0006") + 4] = 1;
        assertEquals(IntakeReason.of("zipParts"), refusal(() -> unpack(last)));
    }

    @Test
    void changedTextIsRefusedByItsChecksum() throws IOException {
        byte[] zip = stored("students.csv", "Roy", false);
        zip[indexOf(zip, "Roy")] = 'T';
        assertEquals("zipBroken", refusal(() -> unpack(zip)).code());
    }

    @Test
    void encryptedZipIsRefused() throws IOException {
        byte[] zip = zip("students.csv", "s");
        zip[6] |= 1;
        zip[indexOf(zip, "PK\u0001\u0002") + 8] |= 1;
        assertEquals("zipEncrypted", refusal(() -> unpack(zip)).code());
    }

    @ParameterizedTest
    @CsvSource({"98, PPMD", "93, ZSTD", "95, XZ", "14, LZMA", "77, 77"})
    void otherMethodIsRefusedByItsName(byte method, String name) throws IOException {
        byte[] zip = stored("students.csv", "s", false);
        zip[8] = method;
        zip[indexOf(zip, "PK\u0001\u0002") + 10] = method;
        assertEquals(IntakeReason.of("zipMethod", name), refusal(() -> unpack(zip)));
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
    void whatIsNoImportFileIsNotUnpacked() throws IOException {
        unpack(zip("students.csv", "s", "README.txt", "0".repeat(900_000)));
        assertEquals(1, count());
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
        unpacking.take(new ByteArrayInputStream(sent), "test.zip", folder);
    }

    private long count() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.count();
        }
    }
}
