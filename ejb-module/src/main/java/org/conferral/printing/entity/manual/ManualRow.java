package org.conferral.printing.entity.manual;

import java.time.Instant;
import java.time.LocalDate;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.UiStatus;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;

/**
 * An order item that Student Records deliver by hand.
 *
 * @param number {@code ##########-##}
 * @param country two letters of the country that asks for certification, where one does
 * @param printedAt when it went to who prints it
 * @param handedOn when Student Records handed it over
 * @param job the print job that it is in, or was last
 * @param envelope its envelope in there
 * @param spoiled whether its print was spoiled and the new one is not there yet
 */
public record ManualRow(
        long id,
        int version,
        String number,
        long studentId,
        Asn asn,
        LegalName name,
        CredentialCode type,
        DeliveryMethod method,
        OrderItemStatus status,
        SpecialHandling handling,
        String recipient,
        @Nullable String country,
        int copies,
        @Nullable Instant printedAt,
        @Nullable LocalDate handedOn,
        @Nullable String waybill,
        @Nullable Long job,
        @Nullable Integer envelope,
        boolean spoiled) {
    /** Tells the item, as it was shown, from another and from itself later. */
    public String key() {
        return id + "-" + version;
    }

    public UiStatus uiStatus() {
        return UiStatus.of(status, handling);
    }
}
