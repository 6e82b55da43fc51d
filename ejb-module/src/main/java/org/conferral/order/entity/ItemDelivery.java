package org.conferral.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/** To whom, where and how an item goes; another way of delivery is another one of these. */
@Embeddable
class ItemDelivery {
    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_method")
    private DeliveryMethod method;

    @Column(name = "recipient_is_student")
    private boolean recipientIsStudent;

    @Column(name = "recipient_name")
    private String recipientName;

    private @Nullable String street;

    private @Nullable String city;

    private @Nullable String province;

    @Column(name = "postal_code")
    private @Nullable String postalCode;

    private @Nullable String country;

    @Column(name = "certification_country")
    private @Nullable String certificationCountry;

    @Column(name = "consumer_id")
    private @Nullable Long consumer;

    protected ItemDelivery() {}

    static ItemDelivery to(Recipient recipient, DeliveryMethod method, @Nullable String certificationCountry) {
        ItemDelivery delivery = new ItemDelivery();
        delivery.method = method;
        delivery.recipientIsStudent = recipient.student();
        delivery.recipientName = recipient.name();
        delivery.certificationCountry = certificationCountry;
        delivery.consumer = recipient.consumer();
        MailingAddress place = recipient.address();
        if (place != null) {
            delivery.street = place.street();
            delivery.city = place.city();
            delivery.province = place.province();
            delivery.postalCode = place.postalCode();
            delivery.country = place.country();
        }
        return delivery;
    }

    /** The same, another way. */
    ItemDelivery by(DeliveryMethod another) {
        return to(recipient(), another, certificationCountry);
    }

    DeliveryMethod method() {
        return method;
    }

    Recipient recipient() {
        return new Recipient(recipientIsStudent, recipientName, address(), consumer);
    }

    /** Whether it is handed over as a file. */
    boolean isDigital() {
        return consumer != null;
    }

    @Nullable String certificationCountry() {
        return certificationCountry;
    }

    @Nullable MailingAddress address() {
        return street == null || country == null
                ? null
                : new MailingAddress(street, city, province, postalCode, country);
    }
}
