package org.conferral.order.entity;

import org.jspecify.annotations.Nullable;

/** What the decision to change one of many items rests on. */
public record BulkFacts(
        long id,
        int version,
        OrderItemStatus status,
        @Nullable StatusReason reason,
        SpecialHandling handling,
        boolean deleted,
        ReleaseFacts release) {
    public UiStatus uiStatus() {
        return UiStatus.of(status, handling);
    }
}
