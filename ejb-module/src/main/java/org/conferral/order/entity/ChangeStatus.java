package org.conferral.order.entity;

import org.jspecify.annotations.Nullable;

/**
 * Change the status of an item, by a person.
 *
 * @param version of the item as it was shown to who asks
 */
public record ChangeStatus(
        long id, int version, OrderItemStatus to, @Nullable StatusReason reason) {}
