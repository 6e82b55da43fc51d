package org.conferral.order.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.conferral.platform.entity.SystemUser;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** What an order item was after a change, with who made it. */
public record ItemVersion(
        Instant at,
        ItemChange change,
        OrderItemStatus status,
        SpecialHandling handling,
        @Nullable StatusReason reason,
        DeliveryMethod delivery,
        @Nullable String certificationCountry,
        String language,
        String recipientName,
        @Nullable MailingAddress address,
        @Nullable Instant processedAt,
        @Nullable Instant deliveredAt,
        @Nullable LocalDate handedOn,
        @Nullable String waybill,
        String by,
        String organization) {
    /** The same item, told what holds of its student since. */
    public ItemVersion told(Instant when, Recipient now) {
        return new ItemVersion(
                when,
                ItemChange.STUDENT,
                status,
                handling,
                reason,
                delivery,
                certificationCountry,
                language,
                now.name(),
                now.address(),
                processedAt,
                deliveredAt,
                handedOn,
                waybill,
                SystemUser.SYSTEM,
                OrderAuthor.MINISTRY);
    }

    public UiStatus uiStatus() {
        return UiStatus.of(status, handling);
    }

    public List<String> block() {
        return address == null ? List.of() : AddressBlock.of(recipientName, address, language);
    }
}
