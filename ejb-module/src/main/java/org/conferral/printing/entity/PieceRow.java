package org.conferral.printing.entity;

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
        PieceStatus status) {
    /** Whether it is in an envelope that is printed. */
    public boolean isOutstanding() {
        return status == PieceStatus.OUTSTANDING && envelope != null;
    }
}
