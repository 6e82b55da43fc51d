package org.conferral.people.entity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that only this installation's servers have. It signs what a browser keeps of a login whose person has signed in
 * with it: {@code number.since.signature}, of which nobody makes one, and none is good for another login.
 */
public record DoorKey(String text) {
    /** How long a browser is known. */
    public static final Duration GOOD = Duration.ofDays(180);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 16;
    private static final int LONGEST = 120;

    /** One that nobody has had before. */
    public static DoorKey random() {
        byte[] bytes = new byte[2 * BYTES];
        RANDOM.nextBytes(bytes);
        return new DoorKey(base64(bytes));
    }

    /** What a browser by which this person has signed in now is to keep. */
    public String sign(String login, Instant now) {
        byte[] number = new byte[BYTES];
        RANDOM.nextBytes(number);
        String signed = base64(number) + "." + now.getEpochSecond();
        return signed + "." + signature(login, signed);
    }

    /** The number of a browser that keeps this, where it is known as one of the login's person. */
    public Optional<String> browser(String login, String kept, Instant now) {
        String[] parts = kept.split("\\.", -1);
        if (kept.length() > LONGEST || parts.length != 3 || !parts[1].matches("[0-9]{1,12}")) {
            return Optional.empty();
        }
        boolean ours = MessageDigest.isEqual(
                signature(login, parts[0] + "." + parts[1]).getBytes(StandardCharsets.UTF_8),
                parts[2].getBytes(StandardCharsets.UTF_8));
        boolean young =
                now.isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])).plus(GOOD));
        return ours && young ? Optional.of(parts[0]) : Optional.empty();
    }

    /** One of 65,536 places, which nobody without the key can foresee. */
    public int place(String text) {
        byte[] hash = hash("place\n" + text);
        return ((hash[0] & 0xff) << 8) | (hash[1] & 0xff);
    }

    private String signature(String login, String signed) {
        return base64(hash("browser\n" + login + "\n" + signed));
    }

    private byte[] hash(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "DoorKey";
    }
}
