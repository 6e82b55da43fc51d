package org.conferral.people.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What a link of an invitation has in it: 256 random bits, shown to one person and known here by their hash only. The hash
 * is what is looked for, so that how long that takes tells nothing of the key.
 */
public record InvitationKey(String text) {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody has had before. */
    public static InvitationKey random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationKey(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The link's path, which the address of the application goes before. */
    public String path() {
        return "/invitation?key=" + text;
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "InvitationKey";
    }
}
