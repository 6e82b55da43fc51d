package org.conferral.document.control.type;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.conferral.document.control.type.Glyphs.Segment;
import org.jspecify.annotations.Nullable;

/** Puts the glyphs of one word together, each in its place in thousandths of the size. */
final class GlyphRow {
    private static final char[] DIGITS = "0123456789abcdef".toCharArray();
    private static final int DIGIT_BITS = 4;

    /** How far from its place a glyph may stand, so that not each is told where to stand. */
    private static final double PLAY = 3;

    private final Face face;
    private final List<Segment> segments = new ArrayList<>(1);
    private final StringBuilder array = new StringBuilder();
    private final BitSet ids = new BitSet();
    private long rise;
    private double pen;
    private int count;

    GlyphRow(Face face) {
        this.face = face;
    }

    /** The next glyph, so far to the right of the word's beginning and so far above its line. */
    void add(int id, double x, long above) {
        if (above != rise) {
            close();
            rise = above;
        }
        long shift = shift(x);
        if (shift != 0) {
            if (array.length() > 0) {
                array.append('>');
            }
            array.append(shift).append('<');
        } else if (array.length() == 0) {
            array.append('<');
        }
        for (int bits = 3 * DIGIT_BITS; bits >= 0; bits -= DIGIT_BITS) {
            array.append(DIGITS[(id >> bits) & 0xF]);
        }
        ids.set(id);
        count++;
        // a viewer advances by the whole thousandths that the font's table of widths in the file gives
        pen += Math.floor(face.advance(id)) - shift;
    }

    /** How far back what follows has to stand, if that is more than it may be off. */
    private long shift(double x) {
        return Math.abs(pen - x) > PLAY ? Math.round(pen - x) : 0;
    }

    private void close() {
        if (array.length() > 0) {
            segments.add(new Segment(rise, array.append('>').toString()));
            array.setLength(0);
        }
    }

    /** Ends the last glyphs so that what follows stands where the word ends, within the same play. */
    private void end(long shift) {
        if (shift != 0 && array.length() > 0) {
            segments.add(new Segment(rise, array.append('>').append(shift).toString()));
            array.setLength(0);
        }
        close();
    }

    /** The word; {@code reads} where the glyphs alone do not tell what it is. */
    Glyphs word(double width, @Nullable String reads) {
        end(shift(width));
        return new Glyphs(face, segments, width, count, ids, reads);
    }
}
