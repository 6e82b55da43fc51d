package org.conferral.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.conferral.credential.entity.CredentialCode;
import org.jspecify.annotations.Nullable;

/** Which document was ordered, and what for. */
@Embeddable
class OrderedDocument {
    private static final String CREDENTIAL = "CREDENTIAL";

    @Enumerated(EnumType.STRING)
    private OrderPurpose purpose;

    @Column(name = "category")
    private String category;

    @Column(name = "document_type")
    private String type;

    @Column(name = "credential_number")
    private @Nullable Long credentialNumber;

    @Column(name = "copies")
    private int copies;

    @Column(name = "reorder_of")
    private @Nullable Long reorderOf;

    @Column(name = "reorder_reason")
    private @Nullable String reorderReason;

    protected OrderedDocument() {}

    static OrderedDocument of(PlaceOrder request) {
        OrderedDocument document = new OrderedDocument();
        document.purpose = request.purpose();
        document.category = CREDENTIAL;
        document.type = request.type().name();
        document.credentialNumber = request.credentialNumber();
        document.copies = request.copies();
        document.reorderOf = request.reorderOf();
        document.reorderReason = request.reorderReason();
        return document;
    }

    OrderPurpose purpose() {
        return purpose;
    }

    CredentialCode type() {
        return CredentialCode.valueOf(type);
    }

    @Nullable Long credentialNumber() {
        return credentialNumber;
    }
}
