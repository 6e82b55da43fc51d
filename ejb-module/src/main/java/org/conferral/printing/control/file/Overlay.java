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
import java.math.BigDecimal;
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
    private static final long BASE = 85;
    private static final int FIVE = 5;
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

    /** What an overlay begins with: its colour, its place and its font, which is called {@code Zf}; alike for sheets alike. */
    String place(SheetCode code, int width, int height) {
        double x = width
                - RIGHT
                - font.getWidthPoint(sequence(code), NUMBER)
                - GAP
                - font.getWidthPoint(code.toString(), CODE);
        return "q 0 g 1 0 0 1 " + number(x) + " " + number(height - BASELINE) + " cm/Zf " + number(CODE) + " Tf";
    }

    /** The content stream of a sheet's overlay, behind its place. */
    byte[] content(SheetCode code) {
        double next = font.getWidthPoint(code.toString(), CODE) + GAP;
        BitMatrix matrix = new DataMatrixWriter().encode(code.digits(), BarcodeFormat.DATA_MATRIX, 0, 0, WIDE);
        double wide = matrix.getWidth() * MODULE;
        return ("BT(" + code + ")Tj/Zf " + number(NUMBER) + " Tf " + number(next) + " 0 Td(" + sequence(code)
                        + ")Tj ET "
                        + number(wide) + " 0 0 " + number(matrix.getHeight() * MODULE) + " " + number(-GAP - wide)
                        + " -1 cm BI/W " + matrix.getWidth() + "/H " + matrix.getHeight() + "/IM true/D[1 0]/F/A85 ID "
                        + base85(matrix) + "~> EI Q")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String sequence(SheetCode code) {
        return String.format(Locale.ROOT, "%05d", code.envelope());
    }

    private static String number(double value) {
        return BigDecimal.valueOf(Math.round(value * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Row by row, each filled up to whole bytes, four of which are five letters (ISO 32000-1, 7.4.3). */
    static String base85(BitMatrix matrix) {
        StringBuilder letters = new StringBuilder();
        int wide = (matrix.getWidth() + Byte.SIZE - 1) / Byte.SIZE * Byte.SIZE;
        long word = 0;
        int bits = 0;
        for (int at = 0; at < wide * matrix.getHeight(); at++) {
            int column = at % wide;
            word = 2 * word + (column < matrix.getWidth() && matrix.get(column, at / wide) ? 1 : 0);
            bits++;
            if (bits == Integer.SIZE) {
                append(letters, word, FIVE);
                word = 0;
                bits = 0;
            }
        }
        if (bits > 0) {
            append(letters, word << (Integer.SIZE - bits), bits / Byte.SIZE + 1);
        }
        return letters.toString();
    }

    /** The first letters of a word; a whole one of nothing but zeros is one letter. */
    private static void append(StringBuilder letters, long word, int count) {
        if (word == 0 && count == FIVE) {
            letters.append('z');
            return;
        }
        long unit = BASE * BASE * BASE * BASE;
        for (int letter = 0; letter < count; letter++) {
            letters.append((char) ('!' + word / unit % BASE));
            unit /= BASE;
        }
    }
}
