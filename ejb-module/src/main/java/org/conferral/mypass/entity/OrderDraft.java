package org.conferral.mypass.entity;

import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.RecipientKind;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is about to order: it waits until they send it or drop it.
 *
 * @param version of what was shown; 0 where nothing waited
 * @param award whose credential
 * @param currentName whether the credential is re-issued first, under the student's legal name of today
 * @param copies one where it goes to an organization
 * @param consumer the organization's number, where it goes to one
 * @param otherName of whoever else it goes to
 * @param certificationCountry two letters, where it is to be certified
 * @param country of the address, by the English name that addresses are kept with
 * @param byStaff whether it was left so by staff who acted for its person
 */
public record OrderDraft(
        long version,
        long award,
        boolean currentName,
        int copies,
        String language,
        RecipientKind recipient,
        @Nullable Long consumer,
        @Nullable String otherName,
        boolean courier,
        @Nullable String certificationCountry,
        String country,
        @Nullable MailingAddress address,
        boolean byStaff) {
    public boolean isDigital() {
        return recipient == RecipientKind.ORGANIZATION;
    }

    /** What follows from what is asked for (docs/specification/ordering.md §8.1). */
    public DeliveryMethod method() {
        return isDigital()
                ? DeliveryMethod.DIGITAL_OFFICIAL_DOCUMENT
                : DeliveryMethod.derived(certificationCountry != null, courier);
    }

    /** The same, to another place. */
    public OrderDraft at(@Nullable MailingAddress place) {
        return new OrderDraft(
                version,
                award,
                currentName,
                copies,
                language,
                recipient,
                consumer,
                otherName,
                courier,
                certificationCountry,
                country,
                place,
                byStaff);
    }
}
