package org.conferral.printing.entity.run;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run says of itself on its reconciliation sheet.
 *
 * @param awards whether it awarded what it ordered
 * @param holds whether its records match the awards and orders that it made
 */
public record RunFacts(
        long id,
        boolean awards,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long selected,
        long notProcessed,
        long pending,
        long ordered,
        boolean holds) {}
