package org.conferral.document.control;

import static org.conferral.document.control.Numbers.number;
import static org.conferral.document.control.Numbers.ops;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.conferral.document.control.Glyphs.Segment;

/**
 * The content of one page. Positions are in points from the left and from the top, as a designer measures them. Each
 * element of the reading order is begun and ended in turn; everything else is an artifact.
 */
final class SheetWriter {
    /** Letters that stand as far apart as this are taken for words by programs that read. */
    private static final double SPACED = 0.5;

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Sheet sheet;
    private final StringBuilder content = new StringBuilder(8192);
    private final List<String> roles = new ArrayList<>();
    private final Map<Face, BitSet> glyphs = new EnumMap<>(Face.class);

    SheetWriter(Sheet sheet) {
        this.sheet = sheet;
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
        content.append('/').append(role).append("<</MCID ").append(roles.size()).append(">>BDC\n");
        roles.add(role);
        body.run();
        content.append("EMC\n");
    }

    /** Decoration, which nobody reads. */
    void artifact(String drawing) {
        content.append("/Artifact BMC\nq\n").append(drawing).append("Q\nEMC\n");
    }

    /** A drawing inside an element. */
    void drawing(String drawing) {
        content.append("q\n").append(drawing).append("Q\n");
    }

    /** One of the drawings that the template has. */
    void art(Art art) {
        artifact(ops("/" + art.resource(), "Do"));
    }

    /** Text on one line. */
    void text(Type type, double x, double y, Align align, String text) {
        double left = align == Align.LEFT ? x : x - align.share * type.width(text);
        content.append("BT\n").append(type.ink().fill()).append('\n');
        if (type.spacing() != 0) {
            content.append(ops(type.spacing(), "Tc"));
        }
        content.append(ops("1 0 0 1", left, sheet.height() - y, "Tm"));
        if (type.spacing() < SPACED) {
            words(type, text);
        } else {
            readsAs(text, () -> words(type, text));
        }
        content.append("ET\n");
        if (type.spacing() != 0) {
            content.append("0 Tc\n");
        }
    }

    /** Tells what the glyphs read as, where that is not plain from them. */
    private void readsAs(String text, Runnable glyphsOfIt) {
        content.append("/Span<</ActualText<FEFF")
                .append(HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE)))
                .append(">>>BDC\n");
        glyphsOfIt.run();
        content.append("EMC\n");
    }

    /** Decoration: text through the middle of the sheet, rising by an angle in radians. */
    void slanted(Type type, double angle, String text) {
        double half = type.width(text) / 2;
        String turned = ops(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle));
        content.append("/Artifact BMC\nBT\n")
                .append(type.ink().fill())
                .append('\n')
                .append(ops(type.spacing(), "Tc"));
        content.append(turned.stripTrailing())
                .append(' ')
                .append(ops(
                        sheet.width() / 2.0 - half * Math.cos(angle) + type.size() / 3 * Math.sin(angle),
                        sheet.height() / 2.0 - half * Math.sin(angle) - type.size() / 3 * Math.cos(angle),
                        "Tm"));
        words(type, text);
        content.append("0 Tc\nET\nEMC\n");
    }

    Sheet sheet() {
        return sheet;
    }

    private void words(Type type, String text) {
        Face face = null;
        for (Glyphs word : Shaper.line(type.face(), text)) {
            if (word.face() != face) {
                face = word.face();
                content.append(ops("/" + face.resource(), type.size(), "Tf"));
            }
            glyphs.computeIfAbsent(word.face(), any -> new BitSet()).or(word.ids());
            word(word, type.size());
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
            content.append(number(segment.rise() * size / Face.UNITS)).append(" Ts\n");
        }
        content.append('[').append(segment.array()).append("]TJ\n");
        if (segment.rise() != 0) {
            content.append("0 Ts\n");
        }
    }

    /** The page as it came out. */
    DrawnSheet drawn() {
        return new DrawnSheet(sheet, content.toString(), roles, glyphs);
    }
}
