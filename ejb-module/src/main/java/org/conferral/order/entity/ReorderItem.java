package org.conferral.order.entity;

import org.jspecify.annotations.Nullable;

/**
 * Order again what did not arrive: a new order and item in place of {@code source}.
 *
 * @param reason a code of the reorder reasons
 */
public record ReorderItem(
        long source,
        int copies,
        String language,
        String requestMethod,
        String requestedBy,
        Recipient recipient,
        DeliveryMethod deliveryMethod,
        @Nullable String certificationCountry,
        @Nullable String reason) {}
