package org.conferral.delivery.entity;

import java.security.SecureRandom;
import org.conferral.platform.entity.Secret;

/**
 * What a link, or the browser of somebody who was let in, has in it: 256 random bits, known here by their hash only. The
 * hash is what is looked for, so that how long that takes tells nothing of the key.
 */
public record DoorKey(String text) {
    private static final int DIGITS = 100_000_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody has had before. */
    public static DoorKey random() {
        return new DoorKey(Secret.random());
    }

    /** Eight digits, to be typed from a letter within minutes. */
    public static String code() {
        return "%08d".formatted(RANDOM.nextInt(DIGITS));
    }

    public byte[] hash() {
        return Secret.hash(text);
    }

    /** The hash of a code that is good with this key alone; blanks between its digits do not count. */
    public byte[] hash(String code) {
        return Secret.hash(text + ' ' + code.replaceAll("\\D", ""));
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "DoorKey";
    }
}
