package org.conferral.document.control.template;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** What a document adds to its template. */
public final class OwnPart {
    private final byte[] bytes;
    private final int blank;
    private final int digits;

    /**
     * A part of these bytes.
     *
     * @param blank where the hexadecimal digits of its signature begin
     * @param digits so many of them; none where it is not signed
     */
    OwnPart(byte[] bytes, int blank, int digits) {
        this.bytes = bytes;
        this.blank = blank;
        this.digits = digits;
    }

    public byte[] bytes() {
        return bytes;
    }

    /** With other bytes, whose signature stands in the same place. */
    public OwnPart of(byte[] others) {
        return new OwnPart(others, blank, digits);
    }

    /** How many bytes of a signature have room. */
    public int room() {
        return digits / 2;
    }

    /** Everything that the signature covers: all but its digits and the brackets about them. */
    public List<byte[]> covered() {
        return List.of(Arrays.copyOf(bytes, blank - 1), Arrays.copyOfRange(bytes, blank + digits + 1, bytes.length));
    }

    /** The signature, with the zeros behind it; no bytes where its digits are none. */
    public byte[] signature() {
        if (blank + digits > bytes.length) {
            return new byte[0];
        }
        try {
            return HexFormat.of().parseHex(new String(bytes, blank, digits, StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }

    /** With a signature, which must have room. */
    public OwnPart with(byte[] signature) {
        byte[] signed = bytes.clone();
        Arrays.fill(signed, blank, blank + digits, (byte) '0');
        byte[] hex = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        if (hex.length > digits) {
            throw new IllegalArgumentException("the signature has no room");
        }
        System.arraycopy(hex, 0, signed, blank, hex.length);
        return new OwnPart(signed, blank, digits);
    }
}
