package org.conferral.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.conferral.platform.entity.BusinessException;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * One document to one recipient. Its status moves by named transitions only; what it was before any change is kept by the
 * database, in the same transaction. A deleted one stays to be seen, and changes no more.
 */
@Entity
@Table(name = "document_order_item")
public class DocumentOrderItem {
    private static final String CREDENTIAL = "CREDENTIAL";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "item_number")
    private int itemNumber;

    @Column(name = "student_id")
    private long studentId;

    @Enumerated(EnumType.STRING)
    private OrderPurpose purpose;

    private String category;

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "credential_number")
    private @Nullable Long credentialNumber;

    @Column(name = "document_language")
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery_method")
    private DeliveryMethod deliveryMethod;

    private int copies;

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

    @Enumerated(EnumType.STRING)
    private OrderItemStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_change_reason")
    private @Nullable StatusReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "special_handling_status")
    private SpecialHandling specialHandling;

    @Column(name = "reorder_of")
    private @Nullable Long reorderOf;

    @Column(name = "reorder_reason")
    private @Nullable String reorderReason;

    private boolean deleted;

    @Column(name = "run_id")
    private @Nullable Long runId;

    @Column(name = "placed_at")
    private OffsetDateTime placedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "updated_by_organization")
    private String updatedByOrganization;

    @Column(name = "updated_at")
    private OffsetDateTime updatedAt;

    @Version
    private int version;

    protected DocumentOrderItem() {}

    /** The one item of an order of a credential document. */
    public static DocumentOrderItem placed(DocumentOrder order, PlaceOrder request, OrderAuthor author) {
        DocumentOrderItem item = inStatus(OrderItemStatus.ORDERED, request, author);
        item.orderId = order.id();
        return item;
    }

    static DocumentOrderItem inStatus(OrderItemStatus status, PlaceOrder request, OrderAuthor author) {
        DocumentOrderItem item = new DocumentOrderItem();
        item.itemNumber = 1;
        item.studentId = request.studentId();
        item.purpose = request.purpose();
        item.category = CREDENTIAL;
        item.documentType = request.type().name();
        item.credentialNumber = request.credentialNumber();
        item.language = request.language();
        item.copies = request.copies();
        item.reorderOf = request.reorderOf();
        item.reorderReason = request.reorderReason();
        item.runId = request.runId();
        item.status = status;
        item.specialHandling = SpecialHandling.NOT_REQUIRED;
        item.placedAt = author.at().atOffset(ZoneOffset.UTC);
        item.deliver(request.recipient(), request.deliveryMethod(), request.certificationCountry());
        item.stamp(author);
        return item;
    }

    /** By a person: what the dialog of the item's status does. */
    public void change(OrderItemStatus to, @Nullable StatusReason why, OrderAuthor author) {
        refuseDeleted();
        if (!OrderItemTransitions.isForAPerson(status, to)) {
            throw new ItemStatusException(uiStatus(), UiStatus.of(to, specialHandling));
        }
        if (StatusReason.isNeeded(to)
                && (why == null || !StatusReason.offered(to).contains(why))) {
            throw new BusinessException(60118);
        }
        become(to, StatusReason.isNeeded(to) ? why : null, author);
    }

    /** By the system, with its reason where the status needs one. */
    public void changeBySystem(OrderItemStatus to, @Nullable StatusReason why, OrderAuthor author) {
        refuseDeleted();
        if (!OrderItemTransitions.isForTheSystem(status, to)) {
            throw new ItemStatusException(uiStatus(), UiStatus.of(to, specialHandling));
        }
        become(to, why, author);
    }

    /** Acknowledges special handling, or says what it waits for. */
    public void handle(SpecialHandling next, OrderAuthor author) {
        refuseDeleted();
        refuseLocked(EditLocks.Field.SPECIAL_HANDLING);
        if (!specialHandling.next().contains(next)) {
            throw new ItemStatusException(uiStatus(), UiStatus.of(status, next));
        }
        specialHandling = next;
        stamp(author);
    }

    /** Changes what may be changed of what was ordered, before its document is made. */
    public void edit(EditItem request, OrderAuthor author) {
        refuseDeleted();
        refuseLocked(EditLocks.Field.ADDRESS);
        language = request.language();
        deliver(request.recipient(), request.deliveryMethod(), request.certificationCountry());
        stamp(author);
    }

    /** Takes it out of what counts; it stays to be seen. */
    public void delete(OrderAuthor author) {
        refuseDeleted();
        if (!OrderItemTransitions.mayBeDeleted(status)) {
            throw new ItemStatusException(uiStatus(), UiStatus.CANCELLED);
        }
        deleted = true;
        become(OrderItemStatus.CANCELLED, StatusReason.DELETED, author);
    }

    private void deliver(Recipient recipient, DeliveryMethod method, @Nullable String countryOfCertification) {
        MailingAddress place = recipient.address();
        recipientIsStudent = recipient.student();
        recipientName = recipient.name();
        street = place == null ? null : place.street();
        city = place == null ? null : place.city();
        province = place == null ? null : place.province();
        postalCode = place == null ? null : place.postalCode();
        country = place == null ? null : place.country();
        deliveryMethod = method;
        certificationCountry = countryOfCertification;
    }

    private void become(OrderItemStatus to, @Nullable StatusReason why, OrderAuthor author) {
        status = to;
        reason = why;
        stamp(author);
    }

    private void refuseDeleted() {
        if (deleted) {
            throw new BusinessException(60115);
        }
    }

    private void refuseLocked(EditLocks.Field field) {
        if (!EditLocks.isOpen(status, field)) {
            throw new LockedItemException(uiStatus());
        }
    }

    private void stamp(OrderAuthor author) {
        updatedBy = author.login();
        updatedByOrganization = author.organization();
        updatedAt = author.at().atOffset(ZoneOffset.UTC);
    }

    /** The item as who placed it is told. */
    public PlacedItem placed() {
        if (id == null || credentialNumber == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new PlacedItem(id, orderId, itemNumber, credentialNumber);
    }

    public long id() {
        return placed().id();
    }

    public OrderPurpose purpose() {
        return purpose;
    }

    public int copies() {
        return copies;
    }

    /** {@code CREDENTIAL}: letters and transcripts follow. */
    public String category() {
        return category;
    }

    public String documentType() {
        return documentType;
    }

    public UiStatus uiStatus() {
        return UiStatus.of(status, specialHandling);
    }

    public OrderItemStatus status() {
        return status;
    }

    public @Nullable StatusReason reason() {
        return reason;
    }

    public SpecialHandling specialHandling() {
        return specialHandling;
    }

    public long studentId() {
        return studentId;
    }

    public boolean isDeleted() {
        return deleted;
    }

    public int version() {
        return version;
    }

    /** The street that a returned item was sent to, with what tells it from another; none where none was known. */
    public @Nullable MailingAddress address() {
        return street == null || country == null
                ? null
                : new MailingAddress(street, city, province, postalCode, country);
    }
}
