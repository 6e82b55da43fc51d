package org.conferral.document.control.type;

import java.util.List;

/**
 * A line as one face sets it, others where that one has no letter.
 *
 * @param text what it reads as
 * @param words in reading order, left to right; blanks are words of their own
 * @param width in thousandths of the size
 * @param count how many glyphs
 */
public record SetLine(String text, List<Glyphs> words, double width, int count) {
    static SetLine of(String text, List<Glyphs> words) {
        double width = 0;
        int count = 0;
        for (Glyphs word : words) {
            width += word.width();
            count += word.count();
        }
        return new SetLine(text, words, width, count);
    }
}
