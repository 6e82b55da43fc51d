package org.conferral.document.control.drawing;

import static org.conferral.document.control.drawing.Numbers.ops;

import org.conferral.document.control.type.Ink;

/**
 * A QR code as one path of rectangles on whole numbers. Level M reads after a photocopy and a fold; the mask is fixed, so
 * that the same text always gives the same code.
 */
public final class QrDrawing {
    private QrDrawing() {}

    /** Draws the code in a square, positions from the sheet's top left. */
    public static void draw(StringBuilder path, String text, Sheet sheet, double x, double y, double size) {
        boolean[][] modules = QrCode.modules(text);
        int count = modules.length;
        String unit = String.valueOf(Math.round(size / count * 10_000) / 10_000.0);
        path.append(Ink.BLACK.fill()).append('\n');
        path.append(ops(unit, "0 0", "-" + unit, x, sheet.height() - y, "cm"));
        boolean[][] drawn = new boolean[count][count];
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < count; column++) {
                if (isFree(modules, drawn, row, column)) {
                    rectangle(path, modules, drawn, row, column);
                }
            }
        }
        path.append("f\n");
    }

    private static boolean isFree(boolean[][] modules, boolean[][] drawn, int row, int column) {
        return modules[row][column] && !drawn[row][column];
    }

    /** The widest, then highest rectangle of dark modules from here that is not drawn yet. */
    private static void rectangle(StringBuilder path, boolean[][] modules, boolean[][] drawn, int row, int column) {
        int width = 1;
        while (column + width < modules.length && isFree(modules, drawn, row, column + width)) {
            width++;
        }
        int height = 1;
        while (row + height < modules.length && isFreeRow(modules, drawn, row + height, column, width)) {
            height++;
        }
        for (int r = row; r < row + height; r++) {
            for (int c = column; c < column + width; c++) {
                drawn[r][c] = true;
            }
        }
        path.append(column)
                .append(' ')
                .append(row)
                .append(' ')
                .append(width)
                .append(' ')
                .append(height)
                .append(" re\n");
    }

    private static boolean isFreeRow(boolean[][] modules, boolean[][] drawn, int row, int column, int width) {
        for (int c = column; c < column + width; c++) {
            if (!isFree(modules, drawn, row, c)) {
                return false;
            }
        }
        return true;
    }
}
