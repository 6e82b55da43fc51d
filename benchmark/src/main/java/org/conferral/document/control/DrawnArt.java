package org.conferral.document.control;

import com.lowagie.text.pdf.PRTokeniser;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentParser;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfStream;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** The lines and areas of a page of a PDF file, for whatever draws on a {@code Graphics2D}; text and images left out. */
final class DrawnArt {
    private static final Set<String> PAINTING = Set.of("S", "s", "f", "B", "b", "n");

    private final List<Part> parts = new ArrayList<>();
    private final Deque<Pen> pens = new ArrayDeque<>();
    private final double height;
    private Pen pen = new Pen();
    private Path2D path = new Path2D.Double();

    /** Reads a page, counted from 1. */
    DrawnArt(byte[] file, int number) throws IOException {
        PdfReader reader = new PdfReader(file);
        height = reader.getPageSize(number).getHeight();
        read(reader.getPageContent(number), reader.getPageN(number).getAsDict(PdfName.RESOURCES));
    }

    /** A shape with its colours; no colour where it is not filled, or not stroked. */
    private record Part(Shape shape, boolean isFilled, Color fill, boolean isStroked, Color line, BasicStroke stroke) {}

    private static final class Pen implements Cloneable {
        private AffineTransform at = new AffineTransform();
        private Color fill = Color.BLACK;
        private Color line = Color.BLACK;
        private float width = 1;
        private int cap;
        private int join;

        Pen copy() {
            Pen copy = new Pen();
            copy.at = new AffineTransform(at);
            copy.fill = fill;
            copy.line = line;
            copy.width = width;
            copy.cap = cap;
            copy.join = join;
            return copy;
        }

        BasicStroke stroke() {
            float scaled = (float) (width * Math.sqrt(Math.abs(at.getDeterminant())));
            return new BasicStroke(scaled, cap, join);
        }
    }

    /** Draws all of it, the sheet's top left at the origin. */
    void draw(Graphics2D on) {
        on.transform(new AffineTransform(1, 0, 0, -1, 0, height));
        for (Part part : parts) {
            if (part.isFilled()) {
                on.setColor(part.fill());
                on.fill(part.shape());
            }
            if (part.isStroked()) {
                on.setColor(part.line());
                on.setStroke(part.stroke());
                on.draw(part.shape());
            }
        }
    }

    private void read(byte[] content, PdfDictionary resources) throws IOException {
        PdfContentParser parser = new PdfContentParser(new PRTokeniser(content));
        List<PdfObject> operation = new ArrayList<>();
        while (!parser.parse(operation).isEmpty()) {
            String operator = operation.remove(operation.size() - 1).toString();
            if (PAINTING.contains(operator)) {
                paint(operator);
            } else if ("Do".equals(operator)) {
                form(resources.getAsDict(PdfName.XOBJECT).getAsStream((PdfName) operation.get(0)), resources);
            } else if (!isPath(operator, operation)) {
                state(operator, operation);
            }
        }
    }

    private void form(PdfStream form, PdfDictionary above) throws IOException {
        if (!PdfName.FORM.equals(form.getAsName(PdfName.SUBTYPE))) {
            return;
        }
        pens.push(pen.copy());
        PdfArray matrix = form.getAsArray(PdfName.MATRIX);
        if (matrix != null) {
            pen.at.concatenate(transform(List.of(matrix.getElements().toArray(PdfObject[]::new))));
        }
        PdfDictionary own = form.getAsDict(PdfName.RESOURCES);
        read(PdfReader.getStreamBytes((com.lowagie.text.pdf.PRStream) form), own == null ? above : own);
        pen = pens.pop();
    }

    private boolean isPath(String operator, List<PdfObject> of) {
        switch (operator) {
            case "m" -> path.moveTo(number(of, 0), number(of, 1));
            case "l" -> path.lineTo(number(of, 0), number(of, 1));
            case "c" ->
                path.curveTo(number(of, 0), number(of, 1), number(of, 2), number(of, 3), number(of, 4), number(of, 5));
            case "h" -> path.closePath();
            case "re" ->
                path.append(
                        new java.awt.geom.Rectangle2D.Double(
                                number(of, 0), number(of, 1), number(of, 2), number(of, 3)),
                        false);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void state(String operator, List<PdfObject> of) {
        switch (operator) {
            case "q" -> pens.push(pen.copy());
            case "Q" -> pen = pens.pop();
            case "cm" -> pen.at.concatenate(transform(of));
            case "w" -> pen.width = (float) number(of, 0);
            case "J" -> pen.cap = (int) number(of, 0);
            case "j" -> pen.join = (int) number(of, 0);
            case "g" -> pen.fill = colour(of, 0, 0, 0);
            case "G" -> pen.line = colour(of, 0, 0, 0);
            case "rg" -> pen.fill = colour(of, 0, 1, 2);
            case "RG" -> pen.line = colour(of, 0, 1, 2);
            default -> {
                // text and what marks it
            }
        }
    }

    private void paint(String operator) {
        if ("s".equals(operator) || "b".equals(operator)) {
            path.closePath();
        }
        boolean isFilled = Set.of("f", "B", "b").contains(operator);
        boolean isStroked = Set.of("S", "s", "B", "b").contains(operator);
        if (isFilled || isStroked) {
            parts.add(new Part(
                    pen.at.createTransformedShape(path), isFilled, pen.fill, isStroked, pen.line, pen.stroke()));
        }
        path = new Path2D.Double();
    }

    private static Color colour(List<PdfObject> of, int red, int green, int blue) {
        return new Color((float) number(of, red), (float) number(of, green), (float) number(of, blue));
    }

    private static AffineTransform transform(List<PdfObject> of) {
        return new AffineTransform(
                number(of, 0), number(of, 1), number(of, 2), number(of, 3), number(of, 4), number(of, 5));
    }

    private static double number(List<PdfObject> of, int at) {
        return ((PdfNumber) of.get(at)).doubleValue();
    }
}
