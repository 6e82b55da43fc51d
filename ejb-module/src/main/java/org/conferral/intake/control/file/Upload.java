package org.conferral.intake.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;

/**
 * What somebody has sent: told by its first bytes what it is, whatever its name says.
 *
 * @param name as it was sent
 */
record Upload(Path file, String name) {
    private static final int HEAD = 1 << 16;
    /** The length of what ends a ZIP; its last two bytes tell how long the remark behind it is. */
    private static final int END_RECORD = 22;

    private static final int TAIL = (1 << 16) + END_RECORD;
    private static final String LOCAL = "PK\u0003\u0004";
    private static final String EMPTY = "PK\u0005\u0006";
    private static final String PROGRAM = "MZ";
    private static final String SPREADSHEET = "\u00d0\u00cf\u0011\u00e0";
    private static final String OTHER_ARCHIVES = "7z\u00bc\u00af|Rar!|\u001f\u008b|BZh|\u00fd7zX";

    /** Whether it is a ZIP to its end; refused when it is one cut off, or something else that cannot be read. */
    boolean isZip() {
        String head = head();
        if (head.isEmpty()) {
            throw new IntakeRefusedException("uploadEmpty");
        }
        boolean directory = isDirectoryThere();
        if (!directory && (head.startsWith(LOCAL) || (head.startsWith(PROGRAM) && head.contains(LOCAL)))) {
            throw new IntakeRefusedException("zipCutOff");
        }
        if (head.startsWith(SPREADSHEET) || head.contains("[Content_Types].xml") || head.contains("opendocument")) {
            throw new IntakeRefusedException("spreadsheet");
        }
        if (Stream.of(OTHER_ARCHIVES.split("\\|", -1)).anyMatch(head::startsWith)) {
            throw new IntakeRefusedException("otherArchive");
        }
        boolean zip = directory && (head.startsWith("PK") || head.startsWith(PROGRAM) || isNamed("zip"));
        if (!zip && (isNamed("zip") || isNamed("exe") || head.startsWith(EMPTY))) {
            throw new IntakeRefusedException("notZip", ZipUnpacker.names());
        }
        return zip;
    }

    /** Which file a single CSV is: by its name, else by its header row. */
    IntakeFile csv() {
        return IntakeFile.named(name)
                .or(this::headed)
                .orElseThrow(() -> new IntakeRefusedException("csvUnknown", name, ZipUnpacker.names()));
    }

    private Optional<IntakeFile> headed() {
        byte[] head = head().getBytes(StandardCharsets.ISO_8859_1);
        String first = new String(head, ForeignText.width(head).orElse(StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.startsWith("sep="))
                .findFirst()
                .orElse("");
        return Stream.of(",", ";", "\t", "|")
                .flatMap(separator -> IntakeFile.headed(List.of(first.split(Pattern.quote(separator), -1))).stream())
                .findFirst();
    }

    private boolean isNamed(String ending) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    private boolean isDirectoryThere() {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.max(0, Files.size(file) - TAIL));
            return isWhole(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the record that ends a ZIP is there to its last byte, with the remark that it may carry. */
    private static boolean isWhole(String tail) {
        for (int end = tail.lastIndexOf(EMPTY); end >= 0; end = tail.lastIndexOf(EMPTY, end - 1)) {
            if (end + END_RECORD <= tail.length()
                    && end + END_RECORD + (tail.charAt(end + 20) | tail.charAt(end + 21) << 8) <= tail.length()) {
                return true;
            }
        }
        return false;
    }

    /** Its first bytes, each a character. */
    private String head() {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
