package org.conferral.document.control.template;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.conferral.document.control.drawing.Sheet;
import org.conferral.document.control.type.Face;

/**
 * A page that was set, in two layers that are shown one after the other: what all documents of its form have in common, and
 * what is this one's own.
 *
 * @param common empty where only a document's own layer was asked for
 */
public record DrawnSheet(Sheet sheet, Layout layout, Layer common, Layer own) {
    /**
     * What the common layer depends on besides the form.
     *
     * @param roles the page's elements in reading order
     * @param places of those common elements that a document's own text moves
     */
    public record Layout(List<String> roles, List<Double> places) {
        public Layout {
            roles = List.copyOf(roles);
            places = List.copyOf(places);
        }
    }

    /**
     * A part of a page.
     *
     * @param content a content stream
     * @param glyphs the glyphs it shows, by face
     */
    public record Layer(String content, Map<Face, BitSet> glyphs) {
        public Layer {
            glyphs = Map.copyOf(glyphs);
        }

        /** The content stream as a file has it. */
        byte[] bytes() {
            return content.getBytes(StandardCharsets.ISO_8859_1);
        }
    }
}
