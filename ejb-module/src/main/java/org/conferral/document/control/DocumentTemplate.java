package org.conferral.document.control;

import com.lowagie.text.pdf.PdfReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * What documents of one kind have in common: faces, ornaments, reading order, metadata. Its bytes are the beginning of
 * each document that is made from it.
 */
final class DocumentTemplate {
    private final byte[] bytes;
    private final Map<Face, BitSet> glyphs;
    private final List<List<String>> roles;
    private final PdfReader reader;
    private final MessageDigest digest;

    DocumentTemplate(byte[] bytes, Map<Face, BitSet> glyphs, List<List<String>> roles) {
        this.bytes = bytes;
        this.glyphs = glyphs;
        this.roles = roles;
        digest = Digests.begun(bytes);
        try {
            reader = new PdfReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** SHA-256, fed with the bytes; to be cloned. */
    MessageDigest digest() {
        return digest;
    }

    byte[] sha256() {
        return Digests.goOn(digest, new byte[0]);
    }

    /** The template, parsed; of the caller's own, to be changed. */
    PdfReader reader() {
        synchronized (reader) {
            return new PdfReader(reader);
        }
    }

    /** Whether these pages can be made from it: it has their elements, and every glyph they show. */
    boolean serves(List<DrawnSheet> sheets) {
        return roles.equals(sheets.stream().map(DrawnSheet::roles).toList())
                && sheets.stream().allMatch(sheet -> sheet.glyphs().entrySet().stream()
                        .allMatch(entry -> has(entry.getKey(), entry.getValue())));
    }

    private boolean has(Face face, BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        missing.andNot(glyphs.getOrDefault(face, new BitSet()));
        return missing.isEmpty();
    }
}
