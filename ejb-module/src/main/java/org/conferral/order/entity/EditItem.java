package org.conferral.order.entity;

import org.jspecify.annotations.Nullable;

/**
 * Change what was ordered, before its document is made.
 *
 * @param version of the item as it was shown to who asks
 * @param language of the document, {@code EN} or {@code FR}
 */
public record EditItem(
        long id,
        int version,
        String language,
        Recipient recipient,
        DeliveryMethod deliveryMethod,
        @Nullable String certificationCountry) {
    /** The same, to somebody else. */
    public EditItem to(Recipient other) {
        return new EditItem(id, version, language, other, deliveryMethod, certificationCountry);
    }
}
