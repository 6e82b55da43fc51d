package org.conferral.document.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

/** Digests that identify, as a PDF wants them. */
final class Digests {
    private static final int LENGTH = 16;

    private Digests() {}

    static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sixteen bytes for a text. */
    static byte[] short16(String text) {
        return Arrays.copyOf(sha256(text.getBytes(StandardCharsets.UTF_8)), LENGTH);
    }
}
