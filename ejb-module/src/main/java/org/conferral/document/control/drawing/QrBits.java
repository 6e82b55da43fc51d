package org.conferral.document.control.drawing;

import com.google.zxing.common.BitArray;
import java.nio.charset.StandardCharsets;

/**
 * The data of a QR code, in segments: digits behind {@code #} as numbers, what stands before it as capital letters where it
 * has no others. The same as a search for the shortest segments would give, without the search.
 */
final class QrBits {
    private static final String CAPITALS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    private static final int NUMERIC = 1;
    private static final int ALPHANUMERIC = 2;
    private static final int BYTES = 4;
    private static final int MODE = 4;
    private static final int FEWEST_DIGITS = 6;
    private static final int[] BITS_OF_DIGITS = {0, 4, 7, 10};

    private final BitArray bits = new BitArray();
    private final boolean wide;

    private QrBits(boolean wide) {
        this.wide = wide;
    }

    /** The data, without what fills it up, for codes up to version 9 or, wide, from 10 to 26. */
    static BitArray of(String text, boolean wide) {
        QrBits data = new QrBits(wide);
        int hash = text.indexOf('#') + 1;
        boolean split = hash > 0 && isNumber(text, hash);
        String head = split ? text.substring(0, hash - 1) : text;
        boolean capitals = head.chars().allMatch(letter -> CAPITALS.indexOf(letter) >= 0);
        if (!split) {
            data.bytes(head);
        } else {
            if (capitals) {
                data.capitals(head);
                data.bytes("#");
            } else {
                data.bytes(head + "#");
            }
            data.digits(text.substring(hash));
        }
        return data.bits;
    }

    private static boolean isNumber(String text, int from) {
        return text.length() - from >= FEWEST_DIGITS
                && text.chars().skip(from).allMatch(letter -> letter >= '0' && letter <= '9');
    }

    private void begin(int mode, int count, int narrowBits, int wideBits) {
        bits.appendBits(mode, MODE);
        bits.appendBits(count, wide ? wideBits : narrowBits);
    }

    private void digits(String digits) {
        begin(NUMERIC, digits.length(), 10, 12);
        for (int at = 0; at < digits.length(); at += 3) {
            String some = digits.substring(at, Math.min(at + 3, digits.length()));
            bits.appendBits(Integer.parseInt(some), BITS_OF_DIGITS[some.length()]);
        }
    }

    private void capitals(String letters) {
        begin(ALPHANUMERIC, letters.length(), 9, 11);
        int at = 0;
        for (; at + 1 < letters.length(); at += 2) {
            bits.appendBits(
                    CAPITALS.indexOf(letters.charAt(at)) * CAPITALS.length() + CAPITALS.indexOf(letters.charAt(at + 1)),
                    11);
        }
        if (at < letters.length()) {
            bits.appendBits(CAPITALS.indexOf(letters.charAt(at)), 6);
        }
    }

    private void bytes(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(BYTES, bytes.length, 8, 16);
        for (byte one : bytes) {
            bits.appendBits(one & 0xFF, Byte.SIZE);
        }
    }
}
