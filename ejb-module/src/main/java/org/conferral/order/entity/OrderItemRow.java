package org.conferral.order.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An order item of a student.
 *
 * @param number {@code ##########-##}
 * @param documentType of a credential its code
 * @param credentialNumber of a credential the ten digits as a number
 */
public record OrderItemRow(
        long id,
        String number,
        String documentType,
        @Nullable Long credentialNumber,
        OrderPurpose purpose,
        OrderItemStatus status,
        DeliveryMethod deliveryMethod,
        Instant placedAt) {}
