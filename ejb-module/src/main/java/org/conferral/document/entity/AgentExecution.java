package org.conferral.document.entity;

import java.time.Instant;
import org.conferral.platform.entity.WorkResult;
import org.jspecify.annotations.Nullable;

/**
 * One start of the agent on one server.
 *
 * @param result none while it is at work
 * @param made so many documents so far
 * @param held so many items put on System Hold
 */
public record AgentExecution(
        String node,
        String askedBy,
        Instant askedAt,
        @Nullable Instant endedAt,
        @Nullable WorkResult result,
        int made,
        int held) {}
