package org.conferral.document.control.template;

import static org.conferral.document.control.drawing.Numbers.ops;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.document.control.drawing.Art;
import org.conferral.document.control.drawing.Numbers;
import org.conferral.document.control.drawing.Sheet;
import org.conferral.document.control.template.DrawnSheet.Layer;
import org.conferral.document.control.template.DrawnSheet.Layout;
import org.conferral.document.control.type.Face;
import org.conferral.document.control.type.Glyphs;
import org.conferral.document.control.type.Glyphs.Segment;
import org.conferral.document.control.type.SetLine;
import org.conferral.document.control.type.Type;

/**
 * The content of one page. Positions are in points from the left and from the top, as a designer measures them. Each
 * element of the reading order is begun and ended in turn; everything else is an artifact. What is common to all documents
 * of a form goes into a layer of its own, and is drawn only where that layer is wanted.
 */
final class SheetWriter {
    /** Letters that stand as far apart as this are taken for words by programs that read. */
    private static final double SPACED = 0.5;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final int HEX_BITS = 4;

    private final Sheet sheet;
    private final boolean common;
    private final Part commonPart = new Part();
    private final Part ownPart = new Part();
    private final List<String> roles = new ArrayList<>();
    private final List<Double> places = new ArrayList<>();
    private StringBuilder content = ownPart.content;
    private Map<Face, BitSet> glyphs = ownPart.glyphs;

    /** A writer of the own layer, and of the common one where it is wanted. */
    SheetWriter(Sheet sheet, boolean common) {
        this.sheet = sheet;
        this.common = common;
    }

    /** A layer as it grows. */
    private static final class Part {
        private final StringBuilder content = new StringBuilder(4096);
        private final Map<Face, BitSet> glyphs = new EnumMap<>(Face.class);

        Layer layer() {
            return new Layer(content.toString(), glyphs);
        }
    }

    /** Where the text stands from its position. */
    enum Align {
        LEFT(0),
        CENTRE(0.5),
        RIGHT(1);

        private final double share;

        Align(double share) {
            this.share = share;
        }
    }

    /** The next element of the reading order: {@code H1}, {@code P}, {@code Figure}. */
    void element(String role, Runnable body) {
        int place = roles.size();
        roles.add(role);
        marked(role, place, body);
    }

    /** The next element of the reading order, common to all documents of the form. */
    void commonElement(String role, Runnable body) {
        int place = roles.size();
        roles.add(role);
        common(() -> marked(role, place, body));
    }

    /** The same, at a place that the text before it moves. */
    void commonElement(String role, double top, Runnable body) {
        places.add(top);
        commonElement(role, body);
    }

    /** Draws what all documents of the form have in common. */
    void common(Runnable body) {
        if (common) {
            content = commonPart.content;
            glyphs = commonPart.glyphs;
            body.run();
            content = ownPart.content;
            glyphs = ownPart.glyphs;
        }
    }

    private void marked(String role, int place, Runnable body) {
        content.append('/').append(role).append("<</MCID ").append(place).append(">>BDC\n");
        body.run();
        content.append("EMC\n");
    }

    /** Decoration, which nobody reads. */
    void artifact(String drawing) {
        content.append("/Artifact BMC\nq\n").append(drawing).append("Q\nEMC\n");
    }

    /** A drawing inside an element. */
    void drawing(Consumer<StringBuilder> drawing) {
        content.append("q\n");
        drawing.accept(content);
        content.append("Q\n");
    }

    /** One of the drawings that the template has. */
    void art(Art art) {
        artifact(ops("/" + art.resource(), "Do"));
    }

    /** Text on one line. */
    void text(Type type, double x, double y, Align align, String text) {
        text(type, x, y, align, type.line(text));
    }

    /** A line of the type's face. */
    void text(Type type, double x, double y, Align align, SetLine line) {
        double left = align == Align.LEFT ? x : x - align.share * type.width(line);
        content.append("BT\n").append(type.ink().fill()).append('\n');
        if (type.spacing() != 0) {
            Numbers.append(content, type.spacing());
            content.append(" Tc\n");
        }
        content.append("1 0 0 1 ");
        Numbers.append(content, left);
        content.append(' ');
        Numbers.append(content, sheet.height() - y);
        content.append(" Tm\n");
        if (type.spacing() < SPACED) {
            words(type, line);
        } else {
            readsAs(line.text(), () -> words(type, line));
        }
        content.append("ET\n");
        if (type.spacing() != 0) {
            content.append("0 Tc\n");
        }
    }

    /** Tells what the glyphs read as, where that is not plain from them. */
    private void readsAs(String text, Runnable glyphsOfIt) {
        content.append("/Span<</ActualText<FEFF");
        for (int at = 0; at < text.length(); at++) {
            for (int bits = 3 * HEX_BITS; bits >= 0; bits -= HEX_BITS) {
                content.append(HEX[(text.charAt(at) >> bits) & 0xF]);
            }
        }
        content.append(">>>BDC\n");
        glyphsOfIt.run();
        content.append("EMC\n");
    }

    /** Decoration: text in the middle of the sheet's width, rising by an angle in radians. */
    void slanted(Type type, double middle, double angle, String text) {
        SetLine line = type.line(text);
        double half = type.width(line) / 2;
        String turned = ops(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle));
        content.append("/Artifact BMC\nBT\n")
                .append(type.ink().fill())
                .append('\n')
                .append(ops(type.spacing(), "Tc"));
        content.append(turned.stripTrailing())
                .append(' ')
                .append(ops(
                        sheet.width() / 2.0 - half * Math.cos(angle) + type.size() / 3 * Math.sin(angle),
                        sheet.height() - middle - half * Math.sin(angle) - type.size() / 3 * Math.cos(angle),
                        "Tm"));
        words(type, line);
        content.append("0 Tc\nET\nEMC\n");
    }

    Sheet sheet() {
        return sheet;
    }

    private void words(Type type, SetLine line) {
        Face face = null;
        boolean open = false;
        for (Glyphs word : line.words()) {
            boolean plain = word.face() == face && isPlain(word);
            if (open && !plain) {
                content.append("]TJ\n");
                open = false;
            }
            if (word.face() != face) {
                face = word.face();
                content.append('/').append(face.resource()).append(' ');
                Numbers.append(content, type.size());
                content.append(" Tf\n");
            }
            glyphs.computeIfAbsent(word.face(), any -> new BitSet()).or(word.ids());
            if (isPlain(word)) {
                content.append(open ? "" : "[");
                open = true;
                word.segments().forEach(segment -> goOn(segment.array()));
            } else {
                word(word, type.size());
            }
        }
        content.append(open ? "]TJ\n" : "");
    }

    /** Whether a word may be shown in one with those beside it. */
    private static boolean isPlain(Glyphs word) {
        return word.text() == null && word.segments().stream().allMatch(segment -> segment.rise() == 0);
    }

    /** Further glyphs of an array, in one string with those before them where nothing is between. */
    private void goOn(String array) {
        int last = content.length() - 1;
        if (content.charAt(last) == '>' && array.charAt(0) == '<') {
            content.setLength(last);
            content.append(array, 1, array.length());
        } else {
            // two numbers are not one
            content.append(Character.isDigit(content.charAt(last)) && array.charAt(0) != '<' ? " " : "")
                    .append(array);
        }
    }

    private void word(Glyphs word, double size) {
        String reads = word.text();
        if (reads == null) {
            show(word, size);
        } else {
            readsAs(reads, () -> show(word, size));
        }
    }

    private void show(Glyphs word, double size) {
        word.segments().forEach(segment -> show(segment, size));
    }

    private void show(Segment segment, double size) {
        if (segment.rise() != 0) {
            Numbers.append(content, segment.rise() * size / Face.UNITS);
            content.append(" Ts\n");
        }
        content.append('[').append(segment.array()).append("]TJ\n");
        if (segment.rise() != 0) {
            content.append("0 Ts\n");
        }
    }

    /** The page as it came out. */
    DrawnSheet drawn() {
        return new DrawnSheet(sheet, new Layout(roles, places), commonPart.layer(), ownPart.layer());
    }
}
