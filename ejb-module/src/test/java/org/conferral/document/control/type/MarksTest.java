package org.conferral.document.control.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.conferral.document.control.type.Glyphs.Segment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mark stands over its letter and touches nothing; none is lost. Pictures are too coarse to tell. */
class MarksTest {
    private static final Pattern PART = Pattern.compile("<([0-9a-f]+)>|(-?[0-9]+)");
    private static final int DIGITS = 4;
    private static final int HEXADECIMAL = 16;

    /** A glyph's outline in its place, in thousandths of the size, down as Java has it. */
    private record Placed(boolean mark, Rectangle2D ink) {}

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "\u1E34\u0313\u02B7ak\u0313\u02B7ala,2",
        "\u0294aq\u0313amnik,1",
        "\u1E34\u0313,1",
        "a\u0313\u0331e\u0313,3",
        "Nguyễn,0"
    })
    void marksStandOverTheirLettersAndTouchNothing(String word, int marks) {
        List<Placed> placed = Shaper.shaped(Face.REGULAR, word).stream()
                .flatMap(glyphs -> placed(glyphs).stream())
                .toList();
        int letters = (int) Normalizer.normalize(word, Normalizer.Form.NFC)
                        .codePoints()
                        .count()
                - marks;
        assertEquals(letters, placed.stream().filter(one -> !one.mark()).count(), "letters of " + word);
        assertEquals(marks, placed.stream().filter(Placed::mark).count(), "marks of " + word);
        for (int at = 0; at < placed.size(); at++) {
            if (placed.get(at).mark()) {
                mustStandWell(placed, at, word);
            }
        }
    }

    private static void mustStandWell(List<Placed> placed, int at, String word) {
        Rectangle2D mark = placed.get(at).ink();
        int base = at;
        while (placed.get(base).mark()) {
            base--;
        }
        Rectangle2D letter = placed.get(base).ink();
        assertTrue(
                mark.getCenterX() > letter.getMinX() && mark.getCenterX() < letter.getMaxX(),
                () -> mark + " is not over " + letter + " of " + word);
        for (int other = 0; other < placed.size(); other++) {
            if (other != at) {
                Rectangle2D ink = placed.get(other).ink();
                assertTrue(!mark.intersects(ink), () -> mark + " touches " + ink + " of " + word);
            }
        }
    }

    /** As a viewer would place them. */
    private static List<Placed> placed(Glyphs word) {
        List<Placed> placed = new ArrayList<>();
        double pen = 0;
        for (Segment segment : word.segments()) {
            for (MatchResult part : PART.matcher(segment.array()).results().toList()) {
                String ids = part.group(1);
                if (ids == null) {
                    pen -= Integer.parseInt(part.group(2));
                    continue;
                }
                for (int from = 0; from < ids.length(); from += DIGITS) {
                    int id = Integer.parseInt(ids.substring(from, from + DIGITS), HEXADECIMAL);
                    placed.add(placed(word.face(), id, pen, (double) segment.rise()));
                    pen += Math.floor(word.face().advance(id));
                }
            }
        }
        return placed;
    }

    private static Placed placed(Face face, int id, double x, double rise) {
        Rectangle2D ink = face.font()
                .createGlyphVector(Shaper.CONTEXT, new int[] {id})
                .getOutline((float) x, (float) -rise)
                .getBounds2D();
        return new Placed(face.advance(id) == 0, ink);
    }
}
