package org.conferral.document.control;

/**
 * How a text is set.
 *
 * @param size in points
 * @param spacing between letters, in points
 */
record Type(Face face, double size, double spacing, Ink ink) {
    static Type of(Face face, double size, Ink ink) {
        return new Type(face, size, 0, ink);
    }

    Type at(double otherSize) {
        return new Type(face, otherSize, spacing, ink);
    }

    /** How wide a text is, in points. */
    double width(String text) {
        double width = 0;
        int count = 0;
        for (Glyphs word : Shaper.line(face, text)) {
            width += word.width();
            count += word.count();
        }
        return width * size / Face.UNITS + spacing * Math.max(0, count - 1);
    }
}
