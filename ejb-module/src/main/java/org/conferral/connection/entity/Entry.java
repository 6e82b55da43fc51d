package org.conferral.connection.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a try to sign in.
 *
 * @param key what the browser of who was let in is to keep
 * @param resumes from when on the next try is let pass, of who must wait
 */
public record Entry(@Nullable PassKey key, @Nullable Instant resumes) {
    public static Entry refused() {
        return new Entry(null, null);
    }
}
