package org.conferral.connection.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A connection code that was issued; what it is nobody knows any more. */
public record IssuedCode(
        long id,
        ConnectionKind kind,
        CodeWay way,
        String issuedBy,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant withdrawnAt) {
    public boolean isOpen(Instant now) {
        return usedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }
}
