package org.conferral.printing.entity;

import java.time.Instant;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.order.entity.DeliveryMethod;

/** A print job in the list of print jobs, and on its own page. */
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
        int version) {
    /** Whether it may still be called off. */
    public boolean isCancellable() {
        return status == PrintJobStatus.OPEN;
    }
}
