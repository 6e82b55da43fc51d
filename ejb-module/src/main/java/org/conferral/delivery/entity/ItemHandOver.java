package org.conferral.delivery.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What became of a digital item where it is handed over.
 *
 * @param told when its consumer was told that it can be fetched
 * @param warned when that it is about to expire
 * @param expires until when it can be fetched
 * @param fetched when it was first, by {@code fetchedBy}
 * @param last when it was last, by {@code lastBy}
 * @param times so often
 * @param expired when its time was over
 */
public record ItemHandOver(
        @Nullable Instant told,
        @Nullable Instant warned,
        @Nullable Instant expires,
        @Nullable Instant fetched,
        @Nullable String fetchedBy,
        @Nullable Instant last,
        @Nullable String lastBy,
        int times,
        @Nullable Instant expired) {}
