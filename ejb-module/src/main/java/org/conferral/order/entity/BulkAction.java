package org.conferral.order.entity;

import java.util.List;
import java.util.Optional;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/** What can be done to many order items at once, and of each item whether it can. */
public enum BulkAction {
    RELEASE(OrderItemStatus.ORDERED),
    HOLD(OrderItemStatus.ON_HOLD),
    CANCEL(OrderItemStatus.CANCELLED),
    /** Special handling is completed. */
    ACKNOWLEDGE(null);

    private final @Nullable OrderItemStatus to;

    BulkAction(@Nullable OrderItemStatus to) {
        this.to = to;
    }

    /** The status that it makes; none where it leaves the status as it is. */
    public @Nullable OrderItemStatus to() {
        return to;
    }

    /** The reasons to choose from; none where none is kept. */
    public List<StatusReason> reasons() {
        return to == null ? List.of() : StatusReason.offered(to);
    }

    /** Why this item stays as it is, if so. */
    public Optional<Refusal> refusal(BulkFacts item) {
        if (item.deleted()) {
            return Optional.of(Refusal.by(60115));
        }
        if (to == null) {
            return acknowledgement(item);
        }
        if (!OrderItemTransitions.isForAPerson(item.status(), to)) {
            return Optional.of(Refusal.by(0, "not_from_here"));
        }
        return this == RELEASE ? ReleasePolicy.refusal(item.status(), item.release()) : Optional.empty();
    }

    private static Optional<Refusal> acknowledgement(BulkFacts item) {
        return EditLocks.refusal(item.status(), EditLocks.Field.SPECIAL_HANDLING)
                .or(() -> HandOverPolicy.early(item.status(), SpecialHandling.COMPLETED))
                .or(() ->
                        item.handling().isOpen() ? Optional.empty() : Optional.of(Refusal.by(0, "nothing_to_handle")));
    }
}
