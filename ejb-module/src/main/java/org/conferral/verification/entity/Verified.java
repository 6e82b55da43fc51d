package org.conferral.verification.entity;

import org.jspecify.annotations.Nullable;

/**
 * The answer to who verifies a credential.
 *
 * @param credential what the document says; none when the status is unknown
 */
public record Verified(VerificationStatus status, @Nullable StatedCredential credential) {
    static final Verified UNKNOWN = new Verified(VerificationStatus.UNKNOWN, null);

    /** The answer where nothing is found. */
    public static Verified unknown() {
        return UNKNOWN;
    }
}
