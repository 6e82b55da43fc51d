package org.conferral.connection.entity;

import org.conferral.platform.entity.Secret;
import org.jspecify.annotations.Nullable;

/**
 * What a link, or the browser of somebody who is signed in, has in it: 256 random bits, known here by their hash only. The
 * hash is what is looked for, so that how long that takes tells nothing of the key.
 *
 * @param staff the login of the staff who use it, by their own session; none where a person of the public does
 */
public record PassKey(String text, @Nullable String staff) {
    /** A key of the person's own. */
    public PassKey(String text) {
        this(text, null);
    }

    /** One that nobody has had before. */
    public static PassKey random() {
        return new PassKey(Secret.random());
    }

    /** The key of a visit of the staff: good in no other hands than of whoever is signed in with this login. */
    public PassKey of(String login) {
        return new PassKey(text, login);
    }

    public byte[] hash() {
        return Secret.hash(text);
    }

    /** Tells nothing of it. */
    @Override
    public String toString() {
        return "PassKey";
    }
}
