package org.conferral.order.entity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A bulk change and how far it is.
 *
 * @param confirmedAt when it was begun; none as long as it is only shown
 */
public record BulkState(
        long id,
        BulkAction action,
        @Nullable StatusReason reason,
        String madeBy,
        Instant madeAt,
        @Nullable Instant confirmedAt,
        long total,
        long changed,
        long refused) {
    public long pending() {
        return total - changed - refused;
    }

    public boolean isDone() {
        return confirmedAt != null && pending() == 0;
    }

    public boolean isAtWork() {
        return confirmedAt != null && pending() > 0;
    }

    public int percent() {
        return total == 0 ? 100 : (int) (100 * (changed + refused) / total);
    }
}
