package org.conferral.order.entity;

import org.jspecify.annotations.Nullable;

/**
 * How many items are in this status.
 *
 * @param reason of those on System Hold, for what; none for any other status
 */
public record ItemCount(OrderItemStatus status, @Nullable StatusReason reason, long items) {}
