package org.conferral.intake.entity;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Letters that were written in UTF-8 and read as something else on the way, or the other way about. */
final class Misreading {
    /** What UTF-8 is commonly taken for: Western and Central European and Cyrillic Windows, Mac, DOS. */
    private static final List<Charset> READERS = Stream.of(
                    "windows-1252", "windows-1250", "windows-1251", "windows-1254", "x-MacRoman", "IBM850", "IBM437")
            .filter(Charset::isSupported)
            .map(Charset::forName)
            .toList();

    /** An accented capital in the middle of a word: what a letter of one code page looks like in another. */
    private static final Pattern CAPITAL_INSIDE =
            Pattern.compile("\\p{Ll}[\\p{Lu}&&[^\\p{ASCII}]]|\\p{L}[\\p{Lu}&&[^\\p{ASCII}]]\\p{Ll}");

    /** The letter à, whose second byte is a blank without break. */
    private static final Pattern GRAVE = Pattern.compile("(?:^|[ '\u2019-])\u00c3 |\u00c3 \\p{Ll}");

    private static final int SINGLE = 0x80;
    private static final byte BREAK = 1;

    private Misreading() {}

    static boolean in(String text) {
        return text.codePoints().anyMatch(character -> character >= SINGLE)
                && (CAPITAL_INSIDE.matcher(text).find()
                        || GRAVE.matcher(text).find()
                        || READERS.stream().anyMatch(reader -> holdsSequence(text, reader) || isWhole(text, reader)));
    }

    /** A sequence of UTF-8 that makes a Latin letter or a sign of punctuation, seen through the reader's eyes. */
    private static boolean holdsSequence(String text, Charset reader) {
        byte[] bytes = bytes(text, reader);
        boolean western = reader.equals(READERS.get(0));
        boolean cyrillic = reader.name().equals("windows-1251");
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead >= 0xC2
                    && lead <= 0xC9
                    && continues(bytes, i + 1)
                    && (western || (lead == 0xC3 && !cyrillic) || !Character.isLetter(seen(bytes[i + 1], reader)))) {
                return true;
            }
            if (lead == 0xE2
                    && i + 2 < bytes.length
                    && (bytes[i + 1] & 0xFE) == 0x80
                    && continues(bytes, i + 2)
                    && !Character.isLetter(seen(bytes[i + 1], reader))) {
                return true;
            }
        }
        return false;
    }

    /** All of it is UTF-8 and makes letters of one other script. */
    private static boolean isWhole(String text, Charset reader) {
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(text, reader)))
                    .toString();
            int[] letters = decoded.codePoints()
                    .filter(character -> character >= SINGLE && Character.isLetter(character))
                    .toArray();
            return letters.length > 1
                    && Arrays.stream(letters)
                                    .mapToObj(Character.UnicodeScript::of)
                                    .distinct()
                                    .count()
                            == 1;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean continues(byte[] bytes, int index) {
        return (bytes[index] & 0xC0) == 0x80;
    }

    private static int seen(byte one, Charset reader) {
        return reader.decode(ByteBuffer.wrap(new byte[] {one})).get(0);
    }

    private static byte[] bytes(String text, Charset reader) {
        CharsetEncoder encoder = reader.newEncoder()
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(new byte[] {BREAK});
        try {
            ByteBuffer encoded = encoder.encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            return new byte[0];
        }
    }
}
