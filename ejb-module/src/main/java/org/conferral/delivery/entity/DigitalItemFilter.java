package org.conferral.delivery.entity;

import org.conferral.order.entity.OrderItemStatus;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a consumer's list of documents; what is null does not.
 *
 * @param text in the name or the number of the item
 */
public record DigitalItemFilter(
        @Nullable String text, @Nullable OrderItemStatus status) {}
