package org.conferral.delivery.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a link, or the browser of somebody who was let in, has in it: 256 random bits, known here by their hash only. The
 * hash is what is looked for, so that how long that takes tells nothing of the key.
 */
public record DoorKey(String text) {
    private static final int BYTES = 32;
    private static final int DIGITS = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody has had before. */
    public static DoorKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new DoorKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Eight digits, to be typed from a letter within minutes. */
    public static String code() {
        return "%08d".formatted(RANDOM.nextInt(DIGITS));
    }

    public byte[] hash() {
        return sha256(text);
    }

    /** The hash of a code that is good with this key alone; blanks between its digits do not count. */
    public byte[] hash(String code) {
        return sha256(text + ' ' + code.replaceAll("\\D", ""));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "DoorKey";
    }
}
