package org.conferral.printing.control.file;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import com.lowagie.text.Document;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.conferral.printing.entity.SheetCode;

/**
 * What is laid over a sheet when it is printed, in the margin at its top right, outside of any frame: the mailing sequence
 * number, the sheet's code, and before them the code's digits as a Data Matrix of 8 by 32 modules, 0.4 mm each.
 */
final class Overlay {
    /** What stands in an overlay. */
    private static final String LETTERS = "0123456789-/";

    private static final double RIGHT = 26;
    private static final double BASELINE = 20.4;
    private static final float NUMBER = 10;
    private static final float CODE = 6.5f;
    private static final double GAP = 7;
    private static final double MODULE = 1.15;
    private static final Map<EncodeHintType, Object> WIDE =
            Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_RECTANGLE);

    private final BaseFont font;

    Overlay(byte[] face) {
        try {
            font = BaseFont.createFont(
                    "overlay.ttf", BaseFont.WINANSI, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, face, null);
            font.setSubset(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of one page that has the font with all that overlays show. */
    byte[] fontFile() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document();
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.open();
        PdfContentByte content = writer.getDirectContent();
        content.beginText();
        content.setFontAndSize(font, 1);
        content.showText(LETTERS);
        content.endText();
        document.close();
        return bytes.toByteArray();
    }

    /** The content stream of a sheet's overlay; the font is called {@code Zf}. */
    byte[] content(SheetCode code, int width, int height) {
        String number = String.format(Locale.ROOT, "%05d", code.envelope());
        double x = width - RIGHT - font.getWidthPoint(number, NUMBER);
        double codeX = x - GAP - font.getWidthPoint(code.toString(), CODE);
        BitMatrix matrix = new DataMatrixWriter().encode(code.digits(), BarcodeFormat.DATA_MATRIX, 0, 0, WIDE);
        double matrixX = codeX - GAP - matrix.getWidth() * MODULE;
        double y = height - BASELINE;
        return ("q 0 g " + number(matrix.getWidth() * MODULE) + " 0 0 " + number(matrix.getHeight() * MODULE) + " "
                        + number(matrixX) + " " + number(y - 1) + " cm BI/W " + matrix.getWidth() + "/H "
                        + matrix.getHeight() + "/IM true/D[1 0]/F/AHx ID " + hex(matrix) + "> EI Q\nq 0 g BT/Zf "
                        + number(CODE) + " Tf 1 0 0 1 " + number(codeX) + " " + number(y) + " Tm(" + code + ")Tj/Zf "
                        + number(NUMBER) + " Tf 1 0 0 1 " + number(x) + " " + number(y) + " Tm(" + number + ")Tj ET Q")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 100) / 100.0);
    }

    /** Row by row, each filled up to whole bytes. */
    private static String hex(BitMatrix matrix) {
        StringBuilder digits = new StringBuilder();
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int from = 0; from < matrix.getWidth(); from += 4) {
                int four = 0;
                for (int column = from; column < from + 4; column++) {
                    four = 2 * four + (column < matrix.getWidth() && matrix.get(column, row) ? 1 : 0);
                }
                digits.append(Character.forDigit(four, 16));
            }
            if (digits.length() % 2 == 1) {
                digits.append('0');
            }
        }
        return digits.toString();
    }
}
