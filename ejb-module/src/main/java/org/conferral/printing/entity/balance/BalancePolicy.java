package org.conferral.printing.entity.balance;

import java.util.Objects;
import java.util.Optional;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.printing.entity.PrintJobStatus;
import org.jspecify.annotations.Nullable;

/** Whether a piece of a print job is at one place after the other (docs/specification/product.md, decision 8). */
public final class BalancePolicy {
    private BalancePolicy() {}

    /**
     * In what a released job's piece differs, the first place first.
     *
     * @param written whether the job's files are written
     * @param noted its line in the manifest as it was written; none where it is in no file
     * @param listed its line in the manifest as it is; none where it has none
     * @param pagesKept false where the file with its pages is not what was handed over
     */
    public static Optional<BalanceFault> fault(
            PrintJobStatus job,
            OrderItemStatus item,
            boolean written,
            @Nullable Object noted,
            @Nullable Object listed,
            boolean pagesKept) {
        if (written && noted == null) {
            return Optional.of(BalanceFault.NOT_PRINTED);
        }
        if (written && !pagesKept) {
            return Optional.of(BalanceFault.PAGES_LOST);
        }
        if (written && !Objects.equals(noted, listed)) {
            return Optional.of(listed == null ? BalanceFault.NOT_LISTED : BalanceFault.LISTED_OTHERWISE);
        }
        if (job == PrintJobStatus.FAILED) {
            return Optional.of(BalanceFault.NOT_ARRIVED);
        }
        return job.hasArrived() && !mayHaveLeft(item) ? Optional.of(BalanceFault.NOT_SENT) : Optional.empty();
    }

    /** Whether an item in this status can have been sent; one that was sent and then deleted is Cancelled. */
    private static boolean mayHaveLeft(OrderItemStatus item) {
        return switch (item) {
            case SENT, FAILED_DELIVERY, DELIVERED_IN_ERROR, CANCELLED -> true;
            case UNDER_CONSTRUCTION, ORDERED, ON_HOLD, SYSTEM_HOLD, PROCESSED, DOWNLOADED, EXPIRED -> false;
        };
    }
}
