package org.conferral.printing.entity;

import org.conferral.credential.entity.CredentialCode;
import org.conferral.document.entity.DocumentLanguage;
import org.conferral.document.entity.PaperKind;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.Destination;
import org.jspecify.annotations.Nullable;

/**
 * An order item that is Ready for Delivery and in no print job, with what its document shows.
 *
 * @param addressee the first line of the address in the letter's window
 * @param address all lines of it
 * @param bytes of its document, without what it shares with others
 */
public record PrintableItem(
        long id,
        CredentialCode type,
        DocumentLanguage language,
        DeliveryMethod delivery,
        int copies,
        PaperKind kind,
        String addressee,
        String address,
        @Nullable String postalCode,
        Destination destination,
        long bytes) {
    /** Pages times copies. */
    public int sheets() {
        return copies * kind.pages();
    }

    /** The job that it belongs in, by that way. */
    public JobKey job(Route route) {
        return new JobKey(type, language, route.method(), route.facility());
    }
}
