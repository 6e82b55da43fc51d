package org.conferral.order.entity;

import java.time.Instant;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * An order item in the list of order items.
 *
 * @param number {@code ##########-##}
 * @param credentialNumber the ten digits as a number
 * @param wrong the codes of what is wrong with it, oldest first
 * @param causeGone whether what the system holds it for is no longer so
 * @param requestMethod a code of the request methods
 * @param reorderOf the number of the item that it stands for
 * @param job the print job that it is in, or was printed in last
 */
public record ItemRow(
        long id,
        String number,
        long studentId,
        Asn asn,
        LegalName name,
        CredentialCode type,
        long credentialNumber,
        OrderPurpose purpose,
        OrderItemStatus status,
        SpecialHandling handling,
        @Nullable StatusReason reason,
        List<String> wrong,
        boolean causeGone,
        DeliveryMethod delivery,
        String language,
        int copies,
        boolean recipientIsStudent,
        String recipientName,
        Instant placedAt,
        String requestMethod,
        String requestedBy,
        @Nullable Instant processedAt,
        @Nullable Instant deliveredAt,
        @Nullable String reorderOf,
        @Nullable Long job,
        boolean deleted) {
    public ItemRow {
        wrong = List.copyOf(wrong);
    }

    public RecipientKind recipientKind() {
        return RecipientKind.of(recipientIsStudent, delivery);
    }

    public UiStatus uiStatus() {
        return UiStatus.of(status, handling);
    }
}
