package org.conferral.consumer.entity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a consumer.
 *
 * @param actor the login of who did it
 * @param reason of what needs one
 * @param changes of an edit
 */
public record ConsumerEvent(
        Instant at,
        String actor,
        ConsumerEventKind kind,
        @Nullable String reason,
        List<ConsumerChange> changes) {
    public ConsumerEvent {
        changes = List.copyOf(changes);
    }
}
