package org.conferral.document.control.type;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Point2D;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sets words: kerned, with ligatures, marks placed on their letters, each character in the first face that shows it. Words
 * are kept for a while, since the same few thousand names fill a graduation.
 */
public final class Shaper {
    static final FontRenderContext CONTEXT = new FontRenderContext(null, false, true);
    private static final int WORDS_KEPT = 16_000;

    /** From here on, codes stand for glyphs that are not shown. */
    static final int NO_GLYPH = 0xFFFE;

    /** Written as characters of their own, so that a face tells what each of its glyphs means. */
    private static final Map<String, String> LIGATURES = ligatures();

    private static final Recent<Word, List<Glyphs>> KEPT = new Recent<>(WORDS_KEPT);

    private Shaper() {}

    private record Word(Face face, String text) {}

    private record Run(Face face, String text) {}

    /** A line of words. */
    static SetLine line(Face face, String text) {
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
        return SetLine.of(text, line);
    }

    /** The characters that no face shows, as {@code U+0000} joined by blanks; empty when all are shown. */
    public static String missing(Face first, String text) {
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

    /** The text without the characters that no face shows. */
    public static String shown(Face first, String text) {
        StringBuilder shown = new StringBuilder();
        Face current = null;
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int character : whole.codePoints().toArray()) {
            Optional<Face> face = faceOf(first, current, character);
            if (face.isPresent()) {
                shown.appendCodePoint(character);
            }
            current = face.orElse(current);
        }
        // a mark whose letter is gone stands on another one now
        return shown.length() == whole.length() ? whole : shown(first, shown.toString());
    }

    private static List<Glyphs> word(Face face, String text) {
        return Codes.isCode(text)
                ? List.of(face.codes().set(text))
                : KEPT.get(new Word(face, text), word -> shaped(word.face(), word.text()));
    }

    /** A word as the font's own rules set it, slowly. */
    static List<Glyphs> shaped(Face face, String text) {
        return runs(face, Normalizer.normalize(text, Normalizer.Form.NFC)).stream()
                .map(Shaper::shape)
                .toList();
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
        GlyphRow row = new GlyphRow(run.face());
        boolean tells = text.equals(run.text())
                && laid.getNumGlyphs() == text.length()
                && text.codePoints().noneMatch(Shaper::isMark);
        for (int i = 0; i < laid.getNumGlyphs(); i++) {
            int id = laid.getGlyphCode(i);
            if (id == 0 || id >= NO_GLYPH) {
                throw MissingCharacterException.in(run.text());
            }
            Point2D place = laid.getGlyphPosition(i);
            long rise = Math.round(-place.getY());
            tells = tells && rise == 0 && id == run.face().glyph(text.charAt(i));
            row.add(id, place.getX(), rise);
        }
        return row.word(laid.getGlyphPosition(laid.getNumGlyphs()).getX(), tells ? null : run.text());
    }
}
