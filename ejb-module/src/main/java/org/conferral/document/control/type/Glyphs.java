package org.conferral.document.control.type;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word as one face sets it; lengths in thousandths of the size.
 *
 * @param segments what is shown, in order, by how far it is raised
 * @param width how far the next word is
 * @param count how many glyphs
 * @param ids which glyphs
 * @param text what it reads as, where the glyphs alone do not tell: a ligature, a mark placed on its letter
 */
public record Glyphs(
        Face face,
        List<Segment> segments,
        double width,
        int count,
        BitSet ids,
        @Nullable String text) {
    public Glyphs {
        segments = List.copyOf(segments);
    }

    /**
     * Glyphs at one height.
     *
     * @param rise above the baseline
     * @param array the glyphs as the body of a TJ array
     */
    public record Segment(long rise, String array) {}
}
