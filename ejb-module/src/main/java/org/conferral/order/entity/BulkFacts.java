package org.conferral.order.entity;

/** What the decision to change one of many items rests on. */
public record BulkFacts(
        long id, int version, OrderItemStatus status, SpecialHandling handling, boolean deleted, ReleaseFacts release) {
    public UiStatus uiStatus() {
        return UiStatus.of(status, handling);
    }
}
