package org.conferral.award.entity;

import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.Recipient;
import org.jspecify.annotations.Nullable;

/**
 * Order another copy of an awarded credential.
 *
 * @param version of the award as it was shown to who asks
 * @param takeCurrentName true re-issues the credential first, under the student's legal name of today and a new number
 * @param language of the document, {@code EN} or {@code FR}
 * @param requestMethod a code of the request methods
 */
public record PlaceReprint(
        long award,
        int version,
        boolean takeCurrentName,
        int copies,
        String language,
        String requestMethod,
        String requestedBy,
        Recipient recipient,
        DeliveryMethod deliveryMethod,
        @Nullable String certificationCountry) {}
