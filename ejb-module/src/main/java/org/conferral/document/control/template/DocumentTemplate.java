package org.conferral.document.control.template;

import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.conferral.document.control.edition.Digests;
import org.conferral.document.control.type.Face;
import org.jspecify.annotations.Nullable;

/**
 * What documents of one form have in common: faces, ornaments, the text that is the same in all of them, reading order,
 * metadata. Its bytes are the beginning of each document that is made from it.
 */
public final class DocumentTemplate {
    private static final int SMALL = 6;

    private final byte[] bytes;
    private final Map<Face, BitSet> glyphs;
    private final Places places;
    private final String description;
    private final MessageDigest digest;
    private final byte[] sha256;
    private final String hex;

    DocumentTemplate(byte[] bytes, Map<Face, BitSet> glyphs, Places places, String description) {
        this.bytes = bytes;
        this.glyphs = glyphs;
        this.places = places;
        this.description = description;
        digest = Digests.begun(bytes);
        sha256 = Digests.goOn(digest, new byte[0]);
        hex = Digests.hex(sha256);
    }

    /**
     * Where the file is gone on with.
     *
     * @param size one more than the highest number of an object
     * @param contents the numbers of the streams, one a page, that wait for a document's own
     * @param signature the number of the dictionary that a signed document brings with it; 0 where it is not signed
     * @param table where the last cross-reference table stands
     */
    record Places(int size, int root, int info, List<Integer> contents, int signature, int table) {
        Places {
            contents = List.copyOf(contents);
        }
    }

    public byte[] bytes() {
        return bytes;
    }

    /** SHA-256, fed with the bytes; to be cloned. */
    public MessageDigest digest() {
        return digest;
    }

    public byte[] sha256() {
        return sha256;
    }

    /** The same as hexadecimal digits. */
    public String hex() {
        return hex;
    }

    /**
     * What a document adds to the template: its own part of each page, when it was made, what identifies it.
     *
     * @param blank for a signature; none where documents of the template are not signed
     */
    public OwnPart add(List<DrawnSheet> sheets, LocalDate made, byte[] id, @Nullable SignatureBlank blank) {
        if ((places.signature() != 0) != (blank != null)) {
            throw new IllegalStateException("documents of a template are signed, or none is");
        }
        PdfUpdate update = new PdfUpdate(bytes.length);
        for (int page = 0; page < sheets.size(); page++) {
            update.stream(places.contents().get(page), sheets.get(page).own().bytes(), SMALL);
        }
        String date = "(D:" + DateTimeFormatter.BASIC_ISO_DATE.format(made) + "000000Z)";
        update.object(places.info(), "<<" + description + "/CreationDate" + date + "/ModDate" + date + ">>");
        if (blank != null) {
            update.object(places.signature(), blank.dictionary());
        }
        byte[] own = update.end(places.size(), places.root(), places.info(), id, places.table());
        return blank == null
                ? new OwnPart(own, 0, 0)
                : blank.ranged(own, update.place(places.signature()) - bytes.length, bytes.length);
    }

    /** Whether it has every glyph that these pages show. */
    boolean serves(List<DrawnSheet> sheets) {
        return sheets.stream().allMatch(sheet -> sheet.own().glyphs().entrySet().stream()
                .allMatch(entry -> has(entry.getKey(), entry.getValue())));
    }

    private boolean has(Face face, BitSet wanted) {
        BitSet missing = (BitSet) wanted.clone();
        missing.andNot(glyphs.getOrDefault(face, new BitSet()));
        return missing.isEmpty();
    }

    /** The glyphs that pages show themselves, by face. */
    static Map<Face, BitSet> glyphs(List<DrawnSheet> sheets) {
        Map<Face, BitSet> all = new EnumMap<>(Face.class);
        sheets.forEach(
                sheet -> sheet.own().glyphs().forEach((face, ids) -> all.computeIfAbsent(face, any -> new BitSet())
                        .or(ids)));
        return all;
    }
}
