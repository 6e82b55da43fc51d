package org.conferral.printing.entity;

import java.time.Instant;
import org.conferral.order.entity.Destination;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * A piece on the page of its print job.
 *
 * @param envelope the mailing sequence number; none where it is in no envelope
 * @param number {@code ##########-##}
 * @param pages pages times copies
 * @param newerJob the print job that prints it anew, if one does
 * @param printedAnew whether one has that arrived
 * @param printedAt when its envelope was printed, as who prints it said; so with what follows
 */
public record PieceRow(
        long id,
        @Nullable Integer envelope,
        long itemId,
        String number,
        OrderItemStatus itemStatus,
        long studentId,
        Asn asn,
        LegalName name,
        String recipient,
        @Nullable String postalCode,
        Destination destination,
        int copies,
        int pages,
        PieceStatus status,
        @Nullable Long newerJob,
        boolean printedAnew,
        @Nullable Instant printedAt,
        @Nullable Instant spoiledAt,
        @Nullable Instant mailedAt) {
    /** Whether it was spoiled and is still to be printed anew: not where the item is not under way any more. */
    public boolean isWaiting() {
        return status == PieceStatus.SPOILED && !printedAnew && itemStatus == OrderItemStatus.SENT;
    }

    /** Whether it is in an envelope that is printed, or will be. */
    public boolean isEnclosed() {
        return status != PieceStatus.WITHDRAWN && envelope != null;
    }
}
