package org.conferral.mypass.entity;

import java.time.Instant;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.UiStatus;
import org.jspecify.annotations.Nullable;

/**
 * An order item as its person sees it.
 *
 * @param number {@code ##########-##}
 * @param orderNumber the ten digits of the order
 * @param student by which the student goes
 * @param credential the ten digits of the credential's number, as a number
 * @param status as the public sees it
 * @param block the address as it prints; no lines where it is a file, or no address is known
 * @param mine whether the visitor ordered it
 * @param cancellable whether the visitor may cancel it now
 * @param takesWaybill whether the visitor may send a waybill for it now
 * @param hasWaybill whether somebody did
 * @param hasCopy whether its document may be looked at, as an unofficial copy
 */
public record OwnOrder(
        long id,
        String number,
        String orderNumber,
        String student,
        @Nullable CredentialCode type,
        long credential,
        UiStatus status,
        Instant placedAt,
        String requestedBy,
        String recipient,
        List<String> block,
        int copies,
        String language,
        DeliveryMethod delivery,
        boolean mine,
        boolean cancellable,
        boolean takesWaybill,
        boolean hasWaybill,
        boolean hasCopy,
        OrderCourse course) {
    public OwnOrder {
        block = List.copyOf(block);
    }
}
