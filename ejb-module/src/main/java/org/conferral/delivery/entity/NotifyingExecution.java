package org.conferral.delivery.entity;

import java.time.Instant;
import org.conferral.platform.entity.WorkResult;
import org.jspecify.annotations.Nullable;

/**
 * One start of telling consumers.
 *
 * @param result none while it is at work
 * @param letters so many left
 * @param expired so many items were not fetched in time
 */
public record NotifyingExecution(
        String node,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable WorkResult result,
        int letters,
        int expired) {}
