package org.conferral.delivery.entity;

import org.conferral.mail.entity.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of asking for a code.
 *
 * @param key for the browser, where a code is to be sent
 * @param letter that has the code in it
 */
public record CodeAnswer(
        Kind kind, @Nullable DoorKey key, @Nullable Letter letter) {
    /** What can become of it. */
    public enum Kind {
        SENT,
        /** The link is not good. */
        GONE,
        /** It is no address of the organization's. */
        FOREIGN,
        /** So many codes were asked for that the next has to wait. */
        TOO_OFTEN
    }

    public static CodeAnswer of(Kind kind) {
        return new CodeAnswer(kind, null, null);
    }

    /** Tells nothing of the code, and not who asked. */
    @Override
    public String toString() {
        return "CodeAnswer " + kind;
    }
}
