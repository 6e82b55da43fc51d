package org.conferral.order.entity;

import java.time.Instant;

/**
 * An order item of a credential.
 *
 * @param number {@code ##########-##}
 * @param purpose {@code FIRST_RUN}, {@code REPRINT} or {@code REORDER}
 * @param credentialNumber the ten digits as a number
 */
public record CredentialItemRow(
        long id,
        String number,
        long credentialNumber,
        OrderPurpose purpose,
        DeliveryMethod deliveryMethod,
        String language,
        OrderItemStatus status,
        SpecialHandling handling,
        Instant placedAt,
        String placedBy,
        boolean deleted) {
    public UiStatus uiStatus() {
        return UiStatus.of(status, handling);
    }
}
