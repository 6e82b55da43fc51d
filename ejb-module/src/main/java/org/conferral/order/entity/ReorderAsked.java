package org.conferral.order.entity;

import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Fired before the document of a credential is ordered again: who knows of the credential may refuse. The first refusal
 * counts.
 */
public final class ReorderAsked {
    private final long credentialNumber;
    private @Nullable Refusal refusal;

    public ReorderAsked(long credentialNumber) {
        this.credentialNumber = credentialNumber;
    }

    /** The ten digits as a number. */
    public long credentialNumber() {
        return credentialNumber;
    }

    public void refuse(Refusal why) {
        if (refusal == null) {
            refusal = why;
        }
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }
}
