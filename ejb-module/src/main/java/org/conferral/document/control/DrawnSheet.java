package org.conferral.document.control;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * A page that was set.
 *
 * @param content its content stream
 * @param roles its elements in reading order
 * @param glyphs the glyphs it shows, by face
 */
record DrawnSheet(Sheet sheet, String content, List<String> roles, Map<Face, BitSet> glyphs) {
    DrawnSheet {
        roles = List.copyOf(roles);
        glyphs = Map.copyOf(glyphs);
    }

    /** The content stream as a file has it. */
    byte[] bytes() {
        return content.getBytes(StandardCharsets.ISO_8859_1);
    }
}
