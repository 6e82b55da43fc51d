package org.conferral.document.control.drawing;

import static org.conferral.document.control.drawing.Numbers.ops;

import org.conferral.document.control.type.Ink;

/**
 * A QR code as a mask of one bit a module, through which the ink is painted. Level M reads after a photocopy and a fold; the
 * mask of its pattern is fixed, so that the same text always gives the same code.
 */
public final class QrDrawing {
    private static final int NIBBLE = 4;

    private QrDrawing() {}

    /** Draws the code in a square, positions from the sheet's top left. */
    public static void draw(StringBuilder path, String text, Sheet sheet, double x, double y, double size) {
        boolean[][] modules = QrCode.modules(text);
        int count = modules.length;
        path.append(Ink.BLACK.fill()).append('\n');
        path.append(ops(size, "0 0", size, x, sheet.height() - y - size, "cm"));
        path.append("BI/W ").append(count).append("/H ").append(count).append("/IM true/D[1 0]/F/AHx ID ");
        for (boolean[] row : modules) {
            row(path, row);
        }
        path.append("> EI\n");
    }

    /** The modules of a row as hexadecimal digits, filled up to whole bytes. */
    private static void row(StringBuilder path, boolean... row) {
        for (int from = 0; from < row.length; from += Byte.SIZE) {
            path.append(digit(row, from)).append(digit(row, from + NIBBLE));
        }
    }

    private static char digit(boolean[] row, int from) {
        int four = 0;
        for (int column = from; column < from + NIBBLE; column++) {
            four = 2 * four + (column < row.length && row[column] ? 1 : 0);
        }
        return Character.forDigit(four, 16);
    }
}
