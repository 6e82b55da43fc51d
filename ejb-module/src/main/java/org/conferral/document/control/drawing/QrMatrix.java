package org.conferral.document.control.drawing;

import com.google.zxing.qrcode.decoder.Version;

/** Where the words of a QR code of level M stand, with mask 3, and what a reader finds it by (ISO/IEC 18004). */
final class QrMatrix {
    private static final int FINDER = 7;
    private static final int TIMING = 6;
    private static final int FIRST_WITH_VERSION = 7;

    /** Level M (00) and mask 3 with what corrects them, masked. */
    private static final int FORMAT = 0x5B4B;

    private static final int VERSION_GENERATOR = 0x1F25;

    private final int number;
    private final int size;
    private final boolean[][] dark;
    private final boolean[][] fixed;

    QrMatrix(Version version) {
        number = version.getVersionNumber();
        size = version.getDimensionForVersion();
        dark = new boolean[size][size];
        fixed = new boolean[size][size];
        for (int at = 0; at < size; at++) {
            set(TIMING, at, at % 2 == 0);
            set(at, TIMING, at % 2 == 0);
        }
        finder(3, 3);
        finder(size - 4, 3);
        finder(3, size - 4);
        alignments(version.getAlignmentPatternCenters());
        format();
        version();
    }

    private void set(int column, int row, boolean isDark) {
        dark[row][column] = isDark;
        fixed[row][column] = true;
    }

    private void finder(int column, int row) {
        for (int down = -4; down <= 4; down++) {
            for (int right = -4; right <= 4; right++) {
                int x = column + right;
                int y = row + down;
                if (x >= 0 && x < size && y >= 0 && y < size) {
                    int ring = Math.max(Math.abs(right), Math.abs(down));
                    set(x, y, ring != 2 && ring != 4);
                }
            }
        }
    }

    private void alignments(int... centers) {
        for (int row : centers) {
            for (int column : centers) {
                boolean first = row == TIMING && column == TIMING;
                boolean right = row == TIMING && column == size - FINDER;
                boolean lower = row == size - FINDER && column == TIMING;
                if (!first && !right && !lower) {
                    alignment(column, row);
                }
            }
        }
    }

    private void alignment(int column, int row) {
        for (int down = -2; down <= 2; down++) {
            for (int right = -2; right <= 2; right++) {
                set(column + right, row + down, Math.max(Math.abs(right), Math.abs(down)) != 1);
            }
        }
    }

    private void format() {
        for (int bit = 0; bit < 15; bit++) {
            boolean isDark = ((FORMAT >> bit) & 1) == 1;
            if (bit < 6) {
                set(8, bit, isDark);
            } else if (bit < 8) {
                set(8, bit + 1, isDark);
            } else {
                set(bit == 8 ? 7 : 14 - bit, 8, isDark);
            }
            if (bit < 8) {
                set(size - 1 - bit, 8, isDark);
            } else {
                set(8, size - 15 + bit, isDark);
            }
        }
        set(8, size - 8, true);
    }

    private void version() {
        if (number < FIRST_WITH_VERSION) {
            return;
        }
        int rest = number;
        for (int step = 0; step < 12; step++) {
            rest = (rest << 1) ^ ((rest >>> 11) * VERSION_GENERATOR);
        }
        int bits = (number << 12) | rest;
        for (int bit = 0; bit < 18; bit++) {
            boolean isDark = ((bits >> bit) & 1) == 1;
            set(size - 11 + bit % 3, bit / 3, isDark);
            set(bit / 3, size - 11 + bit % 3, isDark);
        }
    }

    /** The code with these words, from the lower right in columns two wide, up and down in turn. */
    boolean[][] draw(byte[] words) {
        int bit = 0;
        for (int pair = size - 1; pair > 0; pair -= 2) {
            int right = pair <= TIMING ? pair - 1 : pair;
            boolean upward = ((right + 1) & 2) == 0;
            for (int step = 0; step < size; step++) {
                int row = upward ? size - 1 - step : step;
                for (int column = right; column >= right - 1; column--) {
                    if (!fixed[row][column]) {
                        boolean set = bit < words.length * Byte.SIZE
                                && ((words[bit / Byte.SIZE] >> (7 - bit % Byte.SIZE)) & 1) == 1;
                        dark[row][column] = set ^ ((row + column) % 3 == 0);
                        bit++;
                    }
                }
            }
        }
        return dark;
    }
}
