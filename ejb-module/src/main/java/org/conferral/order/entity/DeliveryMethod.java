package org.conferral.order.entity;

import java.util.List;

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

    private final String code;

    DeliveryMethod(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
