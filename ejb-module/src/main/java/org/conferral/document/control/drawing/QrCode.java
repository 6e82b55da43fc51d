package org.conferral.document.control.drawing;

import com.google.zxing.common.BitArray;
import com.google.zxing.common.reedsolomon.GenericGF;
import com.google.zxing.common.reedsolomon.ReedSolomonEncoder;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.decoder.Version;
import com.google.zxing.qrcode.decoder.Version.ECB;
import com.google.zxing.qrcode.decoder.Version.ECBlocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The words of a QR code of level M: data and what corrects it, in the order in which they are drawn (ISO/IEC 18004). */
final class QrCode {
    private static final ErrorCorrectionLevel LEVEL = ErrorCorrectionLevel.M;
    private static final int LAST_NARROW = 9;
    private static final int LARGEST = 26;
    private static final int[] FILL = {0xEC, 0x11};
    private static final int TERMINATOR = 4;

    private QrCode() {}

    /** The dark modules of the smallest code that holds the text, by row and column. */
    static boolean[][] modules(String text) {
        BitArray narrow = QrBits.of(text, false);
        return find(narrow, 1, LAST_NARROW)
                .map(version -> draw(narrow, version))
                .orElseGet(() -> wide(QrBits.of(text, true)));
    }

    private static boolean[][] wide(BitArray bits) {
        return draw(
                bits,
                find(bits, LAST_NARROW + 1, LARGEST)
                        .orElseThrow(() -> new IllegalArgumentException("too long for a QR code")));
    }

    private static Optional<Version> find(BitArray bits, int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(Version::getVersionForNumber)
                .filter(version -> bits.getSize() <= capacity(version) * Byte.SIZE)
                .findFirst();
    }

    private static boolean[][] draw(BitArray bits, Version version) {
        return new QrMatrix(version).draw(words(filled(bits, capacity(version)), version));
    }

    private static int capacity(Version version) {
        ECBlocks blocks = version.getECBlocksForLevel(LEVEL);
        return version.getTotalCodewords() - blocks.getTotalECCodewords();
    }

    private static int[] filled(BitArray bits, int capacity) {
        bits.appendBits(0, Math.min(TERMINATOR, capacity * Byte.SIZE - bits.getSize()));
        bits.appendBits(0, (Byte.SIZE - bits.getSize() % Byte.SIZE) % Byte.SIZE);
        byte[] used = new byte[bits.getSizeInBytes()];
        bits.toBytes(0, used, 0, used.length);
        return IntStream.range(0, capacity)
                .map(at -> at < used.length ? used[at] & 0xFF : FILL[(at - used.length) % FILL.length])
                .toArray();
    }

    /** In blocks, each with what corrects it; then the first word of each block, the second of each, and so on. */
    private static byte[] words(int[] data, Version version) {
        ECBlocks blocks = version.getECBlocksForLevel(LEVEL);
        int correcting = blocks.getECCodewordsPerBlock();
        ReedSolomonEncoder encoder = new ReedSolomonEncoder(GenericGF.QR_CODE_FIELD_256);
        List<int[]> all = new ArrayList<>();
        int from = 0;
        for (ECB kind : blocks.getECBlocks()) {
            for (int block = 0; block < kind.getCount(); block++) {
                int[] words = new int[kind.getDataCodewords() + correcting];
                System.arraycopy(data, from, words, 0, kind.getDataCodewords());
                encoder.encode(words, correcting);
                all.add(words);
                from += kind.getDataCodewords();
            }
        }
        return interleaved(all, correcting, version.getTotalCodewords());
    }

    private static byte[] interleaved(List<int[]> blocks, int correcting, int total) {
        byte[] words = new byte[total];
        int to = 0;
        int longest = blocks.get(blocks.size() - 1).length - correcting;
        for (int at = 0; at < longest; at++) {
            for (int[] block : blocks) {
                if (at < block.length - correcting) {
                    words[to++] = (byte) block[at];
                }
            }
        }
        for (int at = 0; at < correcting; at++) {
            for (int[] block : blocks) {
                words[to++] = (byte) block[block.length - correcting + at];
            }
        }
        return words;
    }
}
