package org.conferral.delivery.entity;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of asking for a code.
 *
 * @param key for the browser, where a code was sent
 */
public record CodeAnswer(Kind kind, @Nullable DoorKey key) {
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
        return new CodeAnswer(kind, null);
    }
}
