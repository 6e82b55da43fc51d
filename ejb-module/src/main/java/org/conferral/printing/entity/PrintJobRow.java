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
 * @param reprintOf the job whose spoiled envelopes it prints anew, if it does
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
        @Nullable String failureValue,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable Long reprintOf) {
    /** The same, of which an older version was shown. */
    public PrintJobRow at(int shown) {
        return new PrintJobRow(
                id,
                status,
                type,
                language,
                method,
                facility,
                madeAt,
                madeBy,
                counts,
                shown,
                releasedAt,
                releasedBy,
                transmittedAt,
                tries,
                failure,
                failureValue,
                closedAt,
                closedBy,
                reprintOf);
    }

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

    /** Whether its pieces are counted against one another: it takes no more and was not called off. */
    public boolean isBalanced() {
        return status.hasArrived() || isFailed();
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
