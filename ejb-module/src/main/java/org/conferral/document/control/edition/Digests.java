package org.conferral.document.control.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Digests that identify, as a PDF wants them. */
public final class Digests {
    private static final int LENGTH = 16;

    private Digests() {}

    public static byte[] sha256(byte[]... parts) {
        MessageDigest digest = begin();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** A digest that has these bytes behind it. */
    public static MessageDigest begun(byte[] bytes) {
        MessageDigest digest = begin();
        digest.update(bytes);
        return digest;
    }

    /** What a digest comes to with these bytes added; it stays as it is. */
    public static byte[] goOn(MessageDigest begun, byte[] bytes) {
        try {
            MessageDigest digest = (MessageDigest) begun.clone();
            digest.update(bytes);
            return digest.digest();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    /** Sixteen bytes for a text. */
    public static byte[] short16(String text) {
        return Arrays.copyOf(sha256(text.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }
}
