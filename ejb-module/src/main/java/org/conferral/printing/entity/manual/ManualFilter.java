package org.conferral.printing.entity.manual;

import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.jspecify.annotations.Nullable;

/**
 * What of the queue is shown; what is null does not narrow it.
 *
 * @param handling the special handling; without one, what is open
 */
public record ManualFilter(
        @Nullable OrderItemStatus status,
        @Nullable DeliveryMethod method,
        @Nullable SpecialHandling handling) {}
