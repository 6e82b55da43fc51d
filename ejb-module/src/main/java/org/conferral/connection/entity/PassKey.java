package org.conferral.connection.entity;

import org.conferral.platform.entity.Secret;

/**
 * What a link, or the browser of somebody who is signed in, has in it: 256 random bits, known here by their hash only. The
 * hash is what is looked for, so that how long that takes tells nothing of the key.
 */
public record PassKey(String text) {
    /** One that nobody has had before. */
    public static PassKey random() {
        return new PassKey(Secret.random());
    }

    /** The key of a visit of the staff, which is good only together with their being signed in. */
    public PassKey of(String login) {
        return new PassKey(text + ' ' + login);
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
