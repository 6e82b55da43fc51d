package org.conferral.printing.entity;

import java.time.Instant;
import org.conferral.platform.entity.WorkResult;
import org.jspecify.annotations.Nullable;

/**
 * One start of assembling.
 *
 * @param result none while it is at work
 * @param gathered so many order items so far
 */
public record Assembly(
        long id,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable WorkResult result,
        int gathered) {
    public boolean isAtWork() {
        return endedAt == null;
    }
}
