package org.conferral.order.entity;

import java.util.List;
import java.util.stream.Stream;

/** How a document gets to its recipient (docs/specification/ordering.md §3.3); {@link #code} is what exports show. */
public enum DeliveryMethod {
    AUTOMATED_MAIL("AutomatedMail"),
    AUTOMATED_PLUS_CARDBOARD("AutomatedPlusCardboard"),
    MANUAL_MAIL("ManualMail"),
    MANUAL_INSERT("ManualInsert"),
    COURIER("Courier"),
    CERTIFICATION("Certification"),
    CERTIFICATION_AND_COURIER("CertificationAndCourier"),
    ELECTRONIC("Electronic"),
    DIGITAL_OFFICIAL_DOCUMENT("DigitalOfficialDocument");

    /** What a bulk run can be sent by, the usual one first. */
    public static final List<DeliveryMethod> BULK = List.of(AUTOMATED_PLUS_CARDBOARD, MANUAL_MAIL);

    /** What a credential document can be sent by on paper; digital delivery needs a consumer, and comes with it. */
    public static final List<DeliveryMethod> CREDENTIAL =
            List.of(AUTOMATED_PLUS_CARDBOARD, MANUAL_MAIL, COURIER, CERTIFICATION, CERTIFICATION_AND_COURIER);

    private final String code;

    DeliveryMethod(String code) {
        this.code = code;
    }

    /** What a credential document can be delivered by, on paper or not. */
    public static List<DeliveryMethod> ordered() {
        return Stream.concat(CREDENTIAL.stream(), Stream.of(DIGITAL_OFFICIAL_DOCUMENT))
                .toList();
    }

    public String code() {
        return code;
    }

    /** What follows from what is asked for (ordering.md §8.1). */
    public static DeliveryMethod derived(boolean certified, boolean courier) {
        if (certified) {
            return courier ? CERTIFICATION_AND_COURIER : CERTIFICATION;
        }
        return courier ? COURIER : AUTOMATED_PLUS_CARDBOARD;
    }

    public boolean isCertified() {
        return this == CERTIFICATION || this == CERTIFICATION_AND_COURIER;
    }

    public boolean isByCourier() {
        return this == COURIER || this == CERTIFICATION_AND_COURIER;
    }

    /**
     * Whether Student Records have something to do for each such item before it is delivered. Of what goes by manual mail,
     * which the print centre returns to them, a first run is mailed as a whole and a later copy by itself.
     */
    public boolean needsSpecialHandling(OrderPurpose purpose) {
        return isCertified() || isByCourier() || (this == MANUAL_MAIL && purpose != OrderPurpose.FIRST_RUN);
    }

    /** Whether it goes by a route that needs no mailing address. */
    public boolean isDigital() {
        return this == ELECTRONIC || this == DIGITAL_OFFICIAL_DOCUMENT;
    }
}
