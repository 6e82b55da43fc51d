package org.conferral.intake.control.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakeRefusedException;

/** Says of a file that is not UTF-8 what it looks like, and in which row that shows first. */
final class ForeignText {
    private static final int SAMPLE = 1 << 16;
    private static final int QUARTERS = 4;
    private static final int HIGH = 0x80;
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    /** Letters that names in Canada have, and the signs among them. */
    private static final String LIKELY =
            "éèêëàâäáãåæçîïíìôöóòõøœùûüúÿñßÉÈÊËÀÂÄÁÃÅÆÇÎÏÍÌÔÖÓÒÕØŒÙÛÜÚŸÑ\u2018\u2019\u201c\u201d\u2013\u2014\u00ab\u00bb\u00b0";

    /** What a file may be instead, the likeliest first. */
    private enum Encoding {
        WINDOWS_1252("Windows-1252", "windows-1252"),
        MAC_ROMAN("Mac Roman", "x-MacRoman"),
        DOS("DOS, code page 850", "IBM850");

        private final String shown;
        private final Charset charset;

        Encoding(String shown, String charset) {
            this.shown = shown;
            this.charset = Charset.forName(charset);
        }

        long likelihood(byte[] sample) {
            return charset.decode(ByteBuffer.wrap(sample))
                    .chars()
                    .filter(character -> character >= HIGH)
                    .map(Encoding::weight)
                    .sum();
        }

        private static int weight(int character) {
            if (LIKELY.indexOf(character) < 0) {
                return -1;
            }
            return Character.isUpperCase(character) ? 1 : 2;
        }
    }

    private ForeignText() {}

    /** Refuses text in which every other byte, or more, is nothing. */
    static void refuseWide(IntakeFile file, Path path) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(SAMPLE);
        }
        width(head).ifPresent(wide -> {
            throw new IntakeRefusedException(
                    "notUtf8", file.fileName(), "1", wide.name().substring(0, "UTF-16".length()));
        });
    }

    /** Which way UTF-16 writes the two bytes of a character here, or UTF-32 the four, if it looks like one of them. */
    static Optional<Charset> width(byte[] head) {
        return Stream.of(UTF_32BE, UTF_32LE)
                .filter(charset -> isQuarter(head, charset.equals(UTF_32BE) ? 3 : 0))
                .findFirst()
                .or(() -> half(head));
    }

    /** Whether of four bytes only one says something; a mark, which has two, stands for a character more. */
    private static boolean isQuarter(byte[] head, int place) {
        int characters = head.length / QUARTERS;
        int plain = 0;
        for (int i = 0; i < characters * QUARTERS; i += QUARTERS) {
            int others = 0;
            for (int part = 0; part < QUARTERS; part++) {
                others |= part == place ? 0 : head[i + part];
            }
            plain += others == 0 && head[i + place] != 0 ? 1 : 0;
        }
        return plain * 2 > characters;
    }

    private static Optional<Charset> half(byte[] head) {
        if (head.length < 2) {
            return Optional.empty();
        }
        int mark = ((head[0] & 0xFF) << 8) | (head[1] & 0xFF);
        int[] nothing = new int[2];
        for (int i = 0; i < head.length; i++) {
            nothing[i % 2] += head[i] == 0 ? 1 : 0;
        }
        if (mark == 0xFEFF || nothing[0] * 3 > head.length) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return mark == 0xFFFE || nothing[1] * 3 > head.length
                ? Optional.of(StandardCharsets.UTF_16LE)
                : Optional.empty();
    }

    /** The refusal of a file that has bytes which are not UTF-8. */
    static IntakeRefusedException refused(IntakeFile file, Path path, Exception cause) {
        try {
            long offset = offset(path);
            String row = Long.toString(row(path, offset));
            IntakeRefusedException refused = isCutOff(path, offset)
                    ? new IntakeRefusedException("cutOff", file.fileName(), row)
                    : new IntakeRefusedException("notUtf8", file.fileName(), row, encoding(path, offset).shown);
            refused.initCause(cause);
            return refused;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the first byte stands that is not UTF-8. */
    private static long offset(Path path) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer out = CharBuffer.allocate(SAMPLE);
        ByteBuffer in = ByteBuffer.allocate(SAMPLE);
        long before = 0;
        try (InputStream bytes = Files.newInputStream(path)) {
            boolean ended = false;
            while (!ended) {
                int read = bytes.read(in.array(), in.position(), in.remaining());
                ended = read < 0;
                in.position(in.position() + Math.max(read, 0)).flip();
                CoderResult result = decoder.decode(in, out.clear(), ended);
                if (result.isError()) {
                    return before + in.position();
                }
                before += in.position();
                in.compact();
            }
        }
        return before;
    }

    /**
     * Whether all that is wrong with UTF-8 is that its last letter is not whole. One byte alone at the end of what else has
     * plain letters only may as well be a letter of another encoding.
     */
    private static boolean isCutOff(Path path, long offset) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] before = new byte[SAMPLE];
            boolean foreign = false;
            long left = offset;
            int read = before.length;
            while (left > 0 && read > 0) {
                read = in.readNBytes(before, 0, (int) Math.min(left, before.length));
                for (int i = 0; i < read; i++) {
                    foreign |= before[i] < 0;
                }
                left -= read;
            }
            byte[] end = in.readNBytes(QUARTERS);
            return isBegun(end) && (foreign || end.length > 1);
        }
    }

    /** Whether these bytes are the beginning of one letter, and no more. */
    private static boolean isBegun(byte[] bytes) {
        int first = bytes.length == 0 ? 0 : bytes[0] & 0xFF;
        int whole = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || bytes.length >= whole) {
            return false;
        }
        for (int i = 1; i < bytes.length; i++) {
            if ((bytes[i] & 0xC0) != HIGH) {
                return false;
            }
        }
        return true;
    }

    /** The row that a byte stands in, each byte read as a character. */
    private static long row(Path path, long offset) throws IOException {
        long row = 1;
        try (CSVParser parser =
                CsvRows.FORMAT.parse(new InputStreamReader(Files.newInputStream(path), StandardCharsets.ISO_8859_1))) {
            for (CSVRecord next : parser) {
                if (next.getCharacterPosition() > offset) {
                    break;
                }
                row = next.getRecordNumber();
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            return row + 1;
        }
        return row;
    }

    private static Encoding encoding(Path path, long offset) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            in.skipNBytes(offset);
            byte[] sample = in.readNBytes(SAMPLE);
            return List.of(Encoding.values()).stream()
                    .reduce((best, other) -> other.likelihood(sample) > best.likelihood(sample) ? other : best)
                    .orElseThrow();
        }
    }
}
