package org.conferral.document.control.type;

import java.awt.font.GlyphVector;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The letters that a template is made with, so that names that use no others need no font of their own. */
public enum Repertoire {
    /** English, French, and the other languages of Europe in Latin letters, Vietnamese. */
    LATIN(List.of(
            new Range(0x20, 0x7E),
            new Range(0xA0, 0x17F),
            new Range(0x1A0, 0x1B0),
            new Range(0x1EA0, 0x1EF9),
            new Range(0x2010, 0x201E))),
    /** Also the Latin letters of Indigenous languages with their marks, Greek, Cyrillic and Canadian syllabics. */
    WIDE(List.of(
            new Range(0x20, 0x7E),
            new Range(0xA0, 0x52F),
            new Range(0x1E00, 0x1FFE),
            new Range(0x2010, 0x203A),
            new Range(0x1400, 0x167F)));

    private static final String LIGATURES = "\uFB00\uFB01\uFB02\uFB03\uFB04";
    private static final int FIRST_MARK = 0x300;
    private static final int LAST_MARK = 0x338;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<Range> ranges;

    @SuppressWarnings("ImmutableEnumChecker") // filled once, here
    private final Map<Face, BitSet> glyphs = new EnumMap<>(Face.class);

    Repertoire(List<Range> ranges) {
        this.ranges = ranges;
        List.of(Face.REGULAR, Face.SYLLABICS).forEach(face -> glyphs.put(face, glyphsOf(face)));
        glyphs.put(Face.BOLD, laid(Face.BOLD, "0123456789ABCDEFGHJKMNPQRSTVWXYZ-"));
    }

    private record Range(int first, int last) {
        IntStream characters() {
            return IntStream.rangeClosed(first, last);
        }
    }

    /** Its glyphs, by face. */
    public Map<Face, BitSet> glyphs() {
        return glyphs;
    }

    private BitSet glyphsOf(Face face) {
        BitSet found = new BitSet();
        ranges.stream().flatMapToInt(Range::characters).filter(face::shows).forEach(character -> {
            found.or(laid(face, Character.toString(character)));
            if (this == WIDE && face == Face.REGULAR && Character.isLetter(character) && character < FIRST_MARK) {
                IntStream.rangeClosed(FIRST_MARK, LAST_MARK)
                        .filter(face::shows)
                        .forEach(
                                mark -> found.or(laid(face, Character.toString(character) + Character.toString(mark))));
            }
        });
        if (!found.isEmpty() && face == Face.REGULAR) {
            found.or(laid(face, LIGATURES));
        }
        return found;
    }

    private static BitSet laid(Face face, String text) {
        GlyphVector laid = Shaper.laid(face, text);
        BitSet ids = new BitSet();
        IntStream.range(0, laid.getNumGlyphs())
                .map(laid::getGlyphCode)
                .filter(id -> id > 0 && id < Shaper.NO_GLYPH)
                .forEach(ids::set);
        return ids;
    }
}
