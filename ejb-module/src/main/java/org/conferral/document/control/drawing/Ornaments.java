package org.conferral.document.control.drawing;

import static org.conferral.document.control.drawing.Numbers.ops;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import org.conferral.document.control.drawing.Curves.Point;
import org.conferral.document.control.type.Ink;

/**
 * The ornaments of the paper, all drawn from formulas: bands of interlaced waves with roses in the corners, a pale field
 * behind the text, a seal. A stretch of three waves is drawn once and repeated along the sides.
 */
public final class Ornaments {
    private static final double WIDTH = Sheet.CREDENTIAL.width();
    private static final double HEIGHT = Sheet.CREDENTIAL.height();

    /** From the sheet's edge to the middle of the band. */
    private static final double MARGIN = 40;

    /** From a corner's middle to where the band begins, hidden by the rose. */
    private static final double CORNER = 14;

    private static final int STRANDS = 8;
    private static final double AMPLITUDE = 11;
    private static final int STRETCH = 3;
    private static final int STRETCHES_ALONG = 10;
    private static final int STRETCHES_UP = 7;
    private static final double STRETCH_WIDTH = (WIDTH - 2 * (MARGIN + CORNER)) / STRETCHES_ALONG;
    private static final double STRETCH_HEIGHT = (HEIGHT - 2 * (MARGIN + CORNER)) / STRETCHES_UP;
    private static final Point ORIGIN = new Point(0, 0);
    private static final Point SEAL = new Point(396, 488);

    /** The same in every template, and slow to work out. */
    private static final String STRETCH_DRAWING = stretch();

    private static final String CORNER_DRAWING = corner();
    private static final String WHOLE_DRAWING = fromTheTop(field() + lines() + seal(SEAL, 1));

    private Ornaments() {}

    /** Frame, field and seal of the credential's sheet. */
    public static PdfTemplate credential(PdfWriter writer) {
        PdfTemplate stretch = form(writer, new Rectangle(-1, -13, (float) STRETCH_WIDTH + 1, 13), STRETCH_DRAWING);
        PdfTemplate corner = form(writer, new Rectangle(-16, -16, 16, 16), CORNER_DRAWING);
        PdfTemplate whole = form(writer, new Rectangle(0, 0, (float) WIDTH, (float) HEIGHT), WHOLE_DRAWING);
        for (int i = 0; i < STRETCHES_ALONG; i++) {
            double x = MARGIN + CORNER + i * STRETCH_WIDTH;
            whole.addTemplate(stretch, 1, 0, 0, 1, (float) x, (float) MARGIN);
            whole.addTemplate(stretch, 1, 0, 0, 1, (float) x, (float) (HEIGHT - MARGIN));
        }
        float scale = (float) (STRETCH_HEIGHT / STRETCH_WIDTH);
        for (int i = 0; i < STRETCHES_UP; i++) {
            double y = MARGIN + CORNER + i * STRETCH_HEIGHT;
            whole.addTemplate(stretch, 0, scale, -1, 0, (float) MARGIN, (float) y);
            whole.addTemplate(stretch, 0, scale, -1, 0, (float) (WIDTH - MARGIN), (float) y);
        }
        for (double x : new double[] {MARGIN, WIDTH - MARGIN}) {
            whole.addTemplate(corner, 1, 0, 0, 1, (float) x, (float) MARGIN);
            whole.addTemplate(corner, 1, 0, 0, 1, (float) x, (float) (HEIGHT - MARGIN));
        }
        return whole;
    }

    /** The seal in small, and a hairline, at the head of the letter. */
    public static PdfTemplate letterhead(PdfWriter writer) {
        String head =
                seal(new Point(96, 62), 0.52) + Ink.INK.stroke() + ops(" .6 w", 72.0, 104.0, "m", 540.0, 104.0, "l S");
        return form(
                writer,
                new Rectangle(0, 0, Sheet.LETTER.width(), Sheet.LETTER.height()),
                ops("q 1 0 0 -1 0", (double) Sheet.LETTER.height(), "cm") + head + "Q\n");
    }

    private static PdfTemplate form(PdfWriter writer, Rectangle box, String drawing) {
        PdfTemplate form = PdfTemplate.createTemplate(writer, 1, 1);
        form.setBoundingBox(box);
        form.setLiteral(drawing);
        return form;
    }

    private static String fromTheTop(String drawing) {
        return ops("q 1 0 0 -1 0", HEIGHT, "cm") + drawing + "Q\n";
    }

    /** Three waves of every strand; narrow at both ends, so that a band leaves a corner as a cord and opens. */
    private static String stretch() {
        StringBuilder drawing = new StringBuilder();
        for (int strand = 0; strand < STRANDS; strand++) {
            double phase = 2 * Math.PI * strand / STRANDS;
            drawing.append(strand % 2 == 0 ? pen(Ink.INK, 0.38) : pen(Ink.PALE, 0.45))
                    .append(Curves.of(t -> new Point(STRETCH_WIDTH * t, wave(STRETCH * t, phase)), 0, 1, STRETCH * 6));
        }
        return drawing.toString();
    }

    private static double wave(double periods, double phase) {
        return AMPLITUDE
                * Math.sin(2 * Math.PI * periods + phase)
                * (0.62 - 0.38 * Math.cos(2 * Math.PI * periods / STRETCH));
    }

    private static String corner() {
        return pen(Ink.INK, 0.5)
                + "1 g\n"
                + Curves.circle(0, 0, 14.5)
                + "b\n"
                + pen(Ink.INK, 0.3)
                + Curves.rose(ORIGIN, 14, 17, 4, 0.42)
                + pen(Ink.PALE, 0.35)
                + Curves.rose(ORIGIN, 9, 13, 3, 0.5);
    }

    private static String lines() {
        return line(-15.5, 0.9) + line(-18.5, 0.35) + line(15.5, 0.35) + line(18, 0.9);
    }

    private static String line(double inwards, double width) {
        double edge = MARGIN + inwards;
        return pen(Ink.INK, width) + ops(edge, edge, WIDTH - 2 * edge, HEIGHT - 2 * edge, "re S");
    }

    private static String field() {
        StringBuilder drawing = new StringBuilder();
        for (int ring = 0; ring < 5; ring++) {
            drawing.append(pen(Ink.FIELD, 0.38))
                    .append(Curves.rose(new Point(396, 300), 205 - ring * 9, 29 + 2 * ring, 8, 0.2));
        }
        return drawing.toString();
    }

    /** Roses round a disc with a mortarboard. */
    private static String seal(Point centre, double scale) {
        return ops("q", scale, "0 0", scale, centre.x(), centre.y(), "cm")
                + pen(Ink.INK, 0.34)
                + Curves.rose(ORIGIN, 46, 31, 7, 0.16)
                + pen(Ink.PALE, 0.34)
                + Curves.rose(ORIGIN, 40, 23, 5, 0.3)
                + pen(Ink.INK, 0.3)
                + Curves.rose(ORIGIN, 33, 19, 4, 0.45)
                + pen(Ink.INK, 0.9)
                + "1 g\n"
                + Curves.circle(0, 0, 19)
                + "b\n"
                + pen(Ink.INK, 0.35)
                + Curves.circle(0, 0, 16.6)
                + "S\n"
                + pen(Ink.INK, 1.05)
                + "1 J 1 j -9 -3.5 m 0 -8.5 l 9 -3.5 l 0 1.5 l h S\n"
                + "-5.6 -1 m -5.6 5.4 l -2.2 8.4 2.2 8.4 5.6 5.4 c 5.6 -1 l S 9 -3.5 m 9 4.5 l S\nQ\n";
    }

    private static String pen(Ink ink, double width) {
        return ink.stroke() + "\n" + ops(width, "w");
    }
}
