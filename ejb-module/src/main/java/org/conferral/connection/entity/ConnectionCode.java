package org.conferral.connection.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * The code that the ministry gives somebody who is to be connected to a student: twelve letters and digits of Crockford's
 * base 32, 60 random bits, shown in three groups. However it is typed (small letters, blanks, O for 0, I or L for 1), it is
 * the same.
 */
public record ConnectionCode(String text) {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public ConnectionCode {
        text = text.toUpperCase(Locale.ROOT)
                .replaceAll("[^0-9A-Z]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }

    /** One that nobody has had before. */
    public static ConnectionCode random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new ConnectionCode(code.toString());
    }

    /** What is kept of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(("connection " + text).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As it is read and typed: {@code 7KQ2-M9XA-4TBW}. */
    public String shown() {
        return text.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "ConnectionCode";
    }
}
