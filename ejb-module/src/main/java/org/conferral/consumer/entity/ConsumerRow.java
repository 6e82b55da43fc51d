package org.conferral.consumer.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A consumer as it is read.
 *
 * @param domain of the link's address: who signs in under it may see what waits for the consumer
 * @param lastAccess when the link was last followed, if ever
 * @param lastAccessBy who followed it then
 */
public record ConsumerRow(
        long id,
        ConsumerDetails details,
        String domain,
        ConsumerState state,
        @Nullable Instant lastAccess,
        @Nullable String lastAccessBy,
        Instant registered,
        Instant updated,
        int version) {
    /** Whether this can be decided now. */
    public boolean may(ConsumerStep step) {
        return step.isFrom(state);
    }

    public boolean isEditable() {
        return state != ConsumerState.DECLINED;
    }

    public boolean isApproved() {
        return state == ConsumerState.APPROVED;
    }
}
