package org.conferral.document.entity;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What this server signs digital documents with.
 *
 * @param subject whose certificate it is
 * @param issuer who says so
 * @param timeStamps where time stamps come from; none where there are none
 * @param waiting whether nothing can be signed for now
 */
public record SigningState(
        CertificateOrigin origin,
        String subject,
        String issuer,
        Instant validTo,
        @Nullable String timeStamps,
        boolean waiting) {
    private static final Duration SOON = Duration.ofDays(60);

    /** Whether the certificate expires soon, or has. */
    public boolean isExpiring(Instant now) {
        return validTo.isBefore(now.plus(SOON));
    }
}
