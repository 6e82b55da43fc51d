package org.conferral.document.control.template;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A place for a signature in a document, which covers all of the file but the place itself, and forbids every change
 * (ETSI EN 319 142-1; ISO 32000, 12.8.1 and 12.8.2.2).
 *
 * @param at when it is signed, to the second
 * @param room for so many bytes
 */
public record SignatureBlank(Instant at, int room) {
    private static final String BEFORE = "/Contents<";
    private static final String RANGE = "/ByteRange[";
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(ZoneOffset.UTC);
    private static final int RANGE_LENGTH = 40;

    /** The dictionary, where the ranges and the signature are blank yet. */
    String dictionary() {
        return "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:" + DATE.format(at) + "Z)"
                + "/Reference[<</Type/SigRef/TransformMethod/DocMDP/TransformParams<</Type/TransformParams/P 1/V/1.2>>>>]"
                + RANGE + " ".repeat(RANGE_LENGTH) + "]" + BEFORE + "0".repeat(2 * room) + ">>>";
    }

    /**
     * A document's own bytes with the ranges that the signature covers.
     *
     * @param dictionary where the dictionary stands in them
     * @param before so many bytes stand before them in the file
     */
    OwnPart ranged(byte[] own, int dictionary, int before) {
        String text = new String(own, dictionary, dictionary().length() + BEFORE.length(), StandardCharsets.ISO_8859_1);
        int from = dictionary + text.indexOf(BEFORE) + BEFORE.length();
        int behind = from + 2 * room + 1;
        String ranges = "0 " + (before + from - 1) + " " + (before + behind) + " " + (own.length - behind);
        byte[] ranged = own.clone();
        byte[] written = ranges.getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(written, 0, ranged, dictionary + text.indexOf(RANGE) + RANGE.length(), written.length);
        return new OwnPart(ranged, from, 2 * room);
    }
}
