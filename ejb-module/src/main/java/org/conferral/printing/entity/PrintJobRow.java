package org.conferral.printing.entity;

import java.time.Instant;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.order.entity.DeliveryMethod;
import org.jspecify.annotations.Nullable;

/**
 * A print job in the list of print jobs, and on its own page.
 *
 * @param tries how often it was tried to be handed over
 * @param failure why the last try did not succeed, if so
 * @param failureValue the order item or file that the failure is about
 */
public record PrintJobRow(
        long id,
        PrintJobStatus status,
        CredentialCode type,
        DocumentLanguage language,
        DeliveryMethod method,
        Facility facility,
        Instant madeAt,
        String madeBy,
        PrintJobCounts counts,
        int version,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable Instant transmittedAt,
        int tries,
        @Nullable TransmissionFault failure,
        @Nullable String failureValue) {
    /** Whether it may still be called off. */
    public boolean isCancellable() {
        return status == PrintJobStatus.OPEN || status == PrintJobStatus.FAILED;
    }

    /** Whether it may be handed to who prints it. */
    public boolean isReleasable() {
        return status == PrintJobStatus.OPEN && counts.items() > 0;
    }

    /** Whether it may be handed over once more. */
    public boolean isFailed() {
        return status == PrintJobStatus.FAILED;
    }

    /** Whether it has arrived. */
    public boolean isTransmitted() {
        return status == PrintJobStatus.TRANSMITTED;
    }

    /** Whether it is on its way. */
    public boolean isUnderWay() {
        return status.isUnderWay();
    }

    /** Whether it is on its way, and a try did not succeed. */
    public boolean isDelayed() {
        return isUnderWay() && failure != null;
    }

    /** Which try comes next. */
    public int nextTry() {
        return tries + 1;
    }
}
