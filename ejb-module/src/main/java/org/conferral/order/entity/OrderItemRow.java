package org.conferral.order.entity;

import java.time.Instant;
import org.conferral.student.entity.Asn;
import org.jspecify.annotations.Nullable;

/**
 * An order item of a student, under the student's number or a secondary one linked to it.
 *
 * @param number {@code ##########-##}
 * @param documentType of a credential its code
 * @param credentialNumber of a credential the ten digits as a number
 * @param language of the document, {@code EN} or {@code FR}
 * @param asn the student number that it was ordered under
 */
public record OrderItemRow(
        long id,
        String number,
        String documentType,
        @Nullable Long credentialNumber,
        OrderPurpose purpose,
        OrderItemStatus status,
        SpecialHandling handling,
        DeliveryMethod deliveryMethod,
        String language,
        Instant placedAt,
        Asn asn,
        boolean deleted) {
    public UiStatus uiStatus() {
        return UiStatus.of(status, handling);
    }
}
