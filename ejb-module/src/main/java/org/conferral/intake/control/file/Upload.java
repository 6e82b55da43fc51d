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
    private static final String LOCAL = "PK\u0003\u0004";
    private static final String EMPTY = "PK\u0005\u0006";
    private static final String PARTS = "PK\u0007\u0008";
    private static final String PROGRAM = "MZ";
    private static final String SPREADSHEET = "\u00d0\u00cf\u0011\u00e0";
    private static final String OTHER_ARCHIVES = "7z\u00bc\u00af|Rar!|\u001f\u008b|BZh|\u00fd7zX";

    /** Whether it is a ZIP to its end; refused when it is one cut off, or something else that cannot be read. */
    boolean isZip() {
        String head = head();
        if (head.isEmpty()) {
            throw new IntakeRefusedException("uploadEmpty");
        }
        Optional<ZipEnd> end = end();
        refuseIncomplete(head, end);
        if (head.startsWith(SPREADSHEET) || head.contains("[Content_Types].xml") || head.contains("opendocument")) {
            throw new IntakeRefusedException("spreadsheet");
        }
        if (Stream.of(OTHER_ARCHIVES.split("\\|", -1)).anyMatch(head::startsWith)) {
            throw new IntakeRefusedException("otherArchive");
        }
        if (end.isEmpty() && (isNamed("zip") || isNamed("exe") || head.startsWith(EMPTY))) {
            throw new IntakeRefusedException("notZip", ZipUnpacker.names());
        }
        return end.isPresent();
    }

    /** What is not all of one ZIP: one of its parts, its beginning, or several, of which only the last would be read. */
    private static void refuseIncomplete(String head, Optional<ZipEnd> end) {
        if (end.map(ZipEnd::isPart).orElse(head.startsWith(PARTS))) {
            throw new IntakeRefusedException("zipParts");
        }
        if (end.isEmpty() && (head.startsWith(LOCAL) || (head.startsWith(PROGRAM) && head.contains(LOCAL)))) {
            throw new IntakeRefusedException("zipCutOff");
        }
        if (head.startsWith(LOCAL) && end.filter(found -> found.start() > 0).isPresent()) {
            throw new IntakeRefusedException("zipSeveral");
        }
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

    private Optional<ZipEnd> end() {
        try {
            return ZipEnd.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
