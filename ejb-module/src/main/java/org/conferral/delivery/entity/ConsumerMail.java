package org.conferral.delivery.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a consumer was told last, and what waits.
 *
 * @param waiting so many documents can be fetched
 * @param sentAt when the last letter left, to {@code address}
 * @param linkExpires until when its link is good
 * @param unsent whether a letter waits to leave
 * @param failures how often that one could not
 */
public record ConsumerMail(
        long waiting,
        @Nullable Instant sentAt,
        @Nullable String address,
        @Nullable Instant linkExpires,
        boolean unsent,
        int failures) {}
