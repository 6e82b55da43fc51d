package org.conferral.document.control;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.conferral.document.control.Glyphs.Segment;
import org.jspecify.annotations.Nullable;

/**
 * Sets words: kerned, with ligatures, marks placed on their letters, each character in the first face that shows it. Words
 * are kept, since the same few thousand names fill a graduation.
 */
final class Shaper {
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, false, true);
    private static final int WORDS_KEPT = 20_000;

    /** From here on, codes stand for glyphs that are not shown. */
    static final int NO_GLYPH = 0xFFFE;

    /** Written as characters of their own, so that a face tells what each of its glyphs means. */
    private static final Map<String, String> LIGATURES = ligatures();

    private static final Map<Word, List<Glyphs>> KEPT = new ConcurrentHashMap<>();

    private Shaper() {}

    private record Word(Face face, String text) {}

    private record Run(Face face, String text) {}

    /** A line of words in reading order, left to right; blanks are words of their own. */
    static List<Glyphs> line(Face face, String text) {
        List<Glyphs> line = new ArrayList<>();
        int start = 0;
        for (int end = 0; end <= text.length(); end++) {
            if (end == text.length() || text.charAt(end) == ' ') {
                if (end > start) {
                    line.addAll(word(face, text.substring(start, end)));
                }
                if (end < text.length()) {
                    line.addAll(word(face, " "));
                }
                start = end + 1;
            }
        }
        return line;
    }

    /** The characters that no face shows, as {@code U+0000} joined by blanks; empty when all are shown. */
    static String missing(Face first, String text) {
        Set<String> missing = new LinkedHashSet<>();
        Face current = null;
        for (int character :
                Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            Optional<Face> face = faceOf(first, current, character);
            if (face.isEmpty()) {
                missing.add("U+%04X".formatted(character));
            }
            current = face.orElse(current);
        }
        return String.join(" ", missing);
    }

    private static List<Glyphs> word(Face face, String text) {
        Word word = new Word(face, text);
        List<Glyphs> kept = KEPT.get(word);
        if (kept == null) {
            kept = runs(face, Normalizer.normalize(text, Normalizer.Form.NFC)).stream()
                    .map(Shaper::shape)
                    .toList();
            if (KEPT.size() < WORDS_KEPT) {
                KEPT.put(word, kept);
            }
        }
        return kept;
    }

    private static List<Run> runs(Face first, String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        Face current = null;
        for (int character : text.codePoints().toArray()) {
            Face face = faceOf(first, current, character)
                    .orElseThrow(() -> new MissingCharacterException(missing(first, text)));
            if (current != null && face != current) {
                runs.add(new Run(current, run.toString()));
                run.setLength(0);
            }
            current = face;
            run.appendCodePoint(character);
        }
        if (current != null) {
            runs.add(new Run(current, run.toString()));
        }
        return runs;
    }

    /** A mark stays in the face of its letter, or is not shown at all. */
    private static Optional<Face> faceOf(Face first, @Nullable Face before, int character) {
        if (isMark(character) && before != null) {
            return Optional.of(before).filter(face -> face.shows(character));
        }
        return first.shows(character)
                ? Optional.of(first)
                : Optional.of(Face.SYLLABICS).filter(face -> face.shows(character));
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** The glyphs of a text in one face, each in its place at 1,000 points. */
    static GlyphVector laid(Face face, String text) {
        char[] letters = text.toCharArray();
        return face.font().layoutGlyphVector(CONTEXT, letters, 0, letters.length, Font.LAYOUT_LEFT_TO_RIGHT);
    }

    private static Map<String, String> ligatures() {
        Map<String, String> ligatures = new LinkedHashMap<>();
        ligatures.put("ffi", "\uFB03");
        ligatures.put("ffl", "\uFB04");
        ligatures.put("ff", "\uFB00");
        ligatures.put("fi", "\uFB01");
        ligatures.put("fl", "\uFB02");
        return ligatures;
    }

    private static String ligated(Face face, String text) {
        String ligated = text;
        for (Map.Entry<String, String> ligature : LIGATURES.entrySet()) {
            if (ligated.contains(ligature.getKey())
                    && face.shows(ligature.getValue().charAt(0))) {
                ligated = ligated.replace(ligature.getKey(), ligature.getValue());
            }
        }
        return ligated;
    }

    private static Glyphs shape(Run run) {
        String text = ligated(run.face(), run.text());
        GlyphVector laid = laid(run.face(), text);
        GlyphVector plain = run.face().font().createGlyphVector(CONTEXT, text);
        BitSet ids = new BitSet();
        List<Segment> segments = new ArrayList<>();
        boolean tells = text.equals(run.text())
                && laid.getNumGlyphs() == text.length()
                && text.codePoints().noneMatch(Shaper::isMark);
        double pen = 0;
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            int id = laid.getGlyphCode(i);
            if (id == 0 || id >= NO_GLYPH) {
                throw MissingCharacterException.in(run.text());
            }
            ids.set(id);
            long rise = Math.round(-laid.getGlyphPosition(i).getY());
            long shift = Math.round(pen - laid.getGlyphPosition(i).getX());
            tells = tells && rise == 0 && id == plain.getGlyphCode(i);
            segments.add(new Segment(rise, (shift == 0 ? "" : shift) + "<" + hex(id) + ">"));
            // a viewer advances by the whole thousandths that the font's table of widths in the file gives
            pen += Math.floor(laid.getGlyphMetrics(i).getAdvanceX()) - shift;
        }
        return new Glyphs(
                run.face(),
                joined(segments),
                laid.getGlyphPosition(laid.getNumGlyphs()).getX(),
                -laid.getVisualBounds().getMinY(),
                laid.getNumGlyphs(),
                ids,
                tells ? null : run.text());
    }

    private static List<Segment> joined(List<Segment> single) {
        List<Segment> joined = new ArrayList<>();
        for (Segment next : single) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).rise() == next.rise()) {
                String array = joined.get(last).array() + next.array();
                joined.set(last, new Segment(next.rise(), array.replace("><", "")));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private static String hex(int id) {
        String digits = Integer.toHexString(id);
        return "0000".substring(digits.length()) + digits;
    }
}
