package org.conferral.document.control.type;

/**
 * How a text is set.
 *
 * @param size in points
 * @param spacing between letters, in points
 */
public record Type(Face face, double size, double spacing, Ink ink) {
    public static Type of(Face face, double size, Ink ink) {
        return new Type(face, size, 0, ink);
    }

    public Type at(double otherSize) {
        return new Type(face, otherSize, spacing, ink);
    }

    /** How wide a text is, in points. */
    public double width(String text) {
        return width(line(text));
    }

    /** How wide a line of its face is, in points. */
    public double width(SetLine line) {
        return line.width() * size / Face.UNITS + spacing * Math.max(0, line.count() - 1);
    }

    /** A text in its face. */
    public SetLine line(String text) {
        return Shaper.line(face, text);
    }
}
