package org.conferral.order.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a set of orders has in common.
 *
 * @param placedBy the login of the person it is recorded under
 * @param runId the run that places them, if one does
 */
public record Placement(
        DeliveryMethod deliveryMethod,
        String placedBy,
        Instant placedAt,
        @Nullable Long runId) {}
