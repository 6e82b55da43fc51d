package org.conferral.people.entity;

import org.conferral.platform.entity.Secret;

/**
 * What a link of an invitation has in it: 256 random bits, shown to one person and known here by their hash only. The hash
 * is what is looked for, so that how long that takes tells nothing of the key.
 */
public record InvitationKey(String text) {
    /** One that nobody has had before. */
    public static InvitationKey random() {
        return new InvitationKey(Secret.random());
    }

    public byte[] hash() {
        return Secret.hash(text);
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
