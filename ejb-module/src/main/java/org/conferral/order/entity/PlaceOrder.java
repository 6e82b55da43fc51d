package org.conferral.order.entity;

import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/**
 * An order of one item to place, of whichever kind.
 *
 * @param studentId whose credential it is
 * @param language of the document, {@code EN} or {@code FR}
 * @param requestMethod a code of the request methods
 * @param requestedBy who asked for it; blank of a first-run order, which the ministry asks for by itself
 * @param certificationCountry the country that asks for certification, where it is certified
 * @param reorderOf the item that it stands for, of a reorder
 * @param reorderReason a code of the reorder reasons, of a reorder
 */
public record PlaceOrder(
        OrderPurpose purpose,
        long studentId,
        CredentialCode type,
        long credentialNumber,
        int copies,
        String language,
        String requestMethod,
        String requestedBy,
        Recipient recipient,
        DeliveryMethod deliveryMethod,
        @Nullable String certificationCountry,
        @Nullable Long reorderOf,
        @Nullable String reorderReason,
        @Nullable Long runId) {
    /** The same, to somebody else. */
    public PlaceOrder to(Recipient other) {
        return new PlaceOrder(
                purpose,
                studentId,
                type,
                credentialNumber,
                copies,
                language,
                requestMethod,
                requestedBy,
                other,
                deliveryMethod,
                certificationCountry,
                reorderOf,
                reorderReason,
                runId);
    }

    /** The same, asked for by somebody. */
    public PlaceOrder by(String name) {
        return new PlaceOrder(
                purpose,
                studentId,
                type,
                credentialNumber,
                copies,
                language,
                requestMethod,
                name,
                recipient,
                deliveryMethod,
                certificationCountry,
                reorderOf,
                reorderReason,
                runId);
    }

    /** The first-run order of a credential: to its student, asked for by nobody (docs/specification/ordering.md §5.2). */
    public static PlaceOrder firstRun(PlaceFirstRunOrder order, DeliveryMethod deliveryMethod, @Nullable Long runId) {
        return new PlaceOrder(
                OrderPurpose.FIRST_RUN,
                order.student().id(),
                order.type(),
                order.credentialNumber(),
                1,
                order.language(),
                DocumentOrder.NOT_APPLICABLE,
                "",
                new Recipient(true, order.student().name().external(), order.address()),
                deliveryMethod,
                null,
                null,
                null,
                runId);
    }
}
