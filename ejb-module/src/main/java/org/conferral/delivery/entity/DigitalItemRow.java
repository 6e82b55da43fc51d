package org.conferral.delivery.entity;

import java.time.Instant;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.OrderItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * A document in a consumer's list.
 *
 * @param name as the document shows it
 * @param available since when it can be fetched
 * @param expires until when; none while that is not counted yet
 * @param fetched when it was first; none while it was not
 */
public record DigitalItemRow(
        long id,
        String number,
        String name,
        CredentialCode type,
        String language,
        OrderItemStatus status,
        @Nullable Instant available,
        @Nullable Instant expires,
        @Nullable Instant fetched,
        @Nullable String fetchedBy) {
    public boolean isExpired() {
        return status == OrderItemStatus.EXPIRED;
    }
}
