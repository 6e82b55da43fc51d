package org.conferral.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.RuleText;
import org.conferral.student.entity.MailingAddress;
import org.jspecify.annotations.Nullable;

/**
 * One document to one recipient. Its status moves by named transitions only; what it was before any change is kept by the
 * database, in the same transaction. A deleted one stays to be seen, and changes no more.
 */
@Entity
@Table(name = "document_order_item")
public class DocumentOrderItem {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "order_id")
    private long orderId;

    @Column(name = "item_number")
    private int itemNumber;

    @Column(name = "student_id")
    private long studentId;

    @Embedded
    private OrderedDocument document;

    @Column(name = "document_language")
    private String language;

    @Embedded
    private ItemDelivery delivery;

    @Enumerated(EnumType.STRING)
    private OrderItemStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_change_reason")
    private @Nullable StatusReason reason;

    @Enumerated(EnumType.STRING)
    @Column(name = "special_handling_status")
    private SpecialHandling specialHandling;

    /** Written by whoever says of sets of items that they were sent. */
    @Column(name = "delivered_at", insertable = false, updatable = false)
    private @Nullable OffsetDateTime deliveredAt;

    @Embedded
    private @Nullable HandingOver handing;

    private boolean deleted;

    @Column(name = "run_id")
    private @Nullable Long runId;

    @Column(name = "placed_at")
    private OffsetDateTime placedAt;

    @Embedded
    private ItemStamp stamp = new ItemStamp();

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
        item.document = OrderedDocument.of(request);
        item.language = request.language();
        item.runId = request.runId();
        item.status = status;
        item.specialHandling = SpecialHandling.NOT_REQUIRED;
        item.placedAt = author.at().atOffset(ZoneOffset.UTC);
        item.delivery = ItemDelivery.to(request.recipient(), request.deliveryMethod(), request.certificationCountry());
        item.stamp.take(author);
        return item;
    }

    /** By a person: what the dialog of the item's status does. */
    public void change(OrderItemStatus to, @Nullable StatusReason why, OrderAuthor author) {
        refuseDeleted();
        if (!OrderItemTransitions.isForAPerson(status, to)) {
            throw new ItemStatusException(status, to);
        }
        if (StatusReason.isNeeded(to)
                && (why == null || !StatusReason.offered(to).contains(why))) {
            throw new BusinessException(60118);
        }
        become(to, StatusReason.isNeeded(to) ? why : null, author);
    }

    /** Acknowledges special handling, or says what it waits for. */
    public void handle(SpecialHandling next, OrderAuthor author) {
        refuseDeleted();
        refuseLocked(EditLocks.Field.SPECIAL_HANDLING);
        if (!specialHandling.next().contains(next)) {
            throw new ItemStatusException(specialHandling, next);
        }
        HandOverPolicy.early(status, next).ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
        specialHandling = next;
        handing = null;
        stamp.take(author);
    }

    /** Student Records handed it over themselves; its special handling is completed. */
    public void handOver(HandOver asked, ZoneId zone, OrderAuthor author) {
        refuseDeleted();
        LocalDate printed =
                deliveredAt == null ? null : deliveredAt.atZoneSameInstant(zone).toLocalDate();
        HandOverPolicy.refusal(
                        new HandOverPolicy.Facts(status, specialHandling, delivery.method(), printed),
                        asked,
                        author.at().atZone(zone).toLocalDate())
                .ifPresent(refusal -> {
                    throw new BusinessException(refusal);
                });
        specialHandling = SpecialHandling.COMPLETED;
        handing = HandingOver.of(asked);
        stamp.take(author);
    }

    /** To whom it goes. */
    public Recipient recipient() {
        return delivery.recipient();
    }

    /**
     * Changes what may be changed of what was ordered, before its document is made; what goes to a consumer goes to one
     * still, and nothing else comes to do so (Rule 60107).
     */
    public void edit(EditItem request, OrderAuthor author) {
        refuseDeleted();
        refuseLocked(EditLocks.Field.ADDRESS);
        if (delivery.isDigital() != (request.recipient().consumer() != null)) {
            throw new BusinessException(60107);
        }
        language = request.language();
        delivery = ItemDelivery.to(request.recipient(), request.deliveryMethod(), request.certificationCountry());
        stamp.take(author);
    }

    /**
     * Delivers its document, which is made and waits, another way (Rules 60107, 60121); what Student Records have to do for it
     * follows from the new way. A digital one has no pages to mail.
     */
    public void deliverBy(DeliveryMethod method, OrderAuthor author) {
        refuseDeleted();
        refuseLocked(EditLocks.Field.DELIVERY_METHOD);
        if (!EditLocks.isRedirected(status)) {
            throw new BusinessException(0, "method_not_from_here", RuleText.named("order_status", status));
        }
        if (delivery.isDigital()) {
            throw new BusinessException(60107);
        }
        PlacingPolicy.refusal(method, delivery.certificationCountry()).ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
        if (!method.needsSpecialHandling(document.purpose())) {
            specialHandling = SpecialHandling.NOT_REQUIRED;
        } else if (method != delivery.method()) {
            specialHandling = SpecialHandling.OUTSTANDING;
        }
        handing = null;
        delivery = delivery.by(method);
        stamp.take(author);
    }

    /** Takes it out of what counts; it stays to be seen. */
    public void delete(OrderAuthor author) {
        refuseDeleted();
        if (!OrderItemTransitions.mayBeDeleted(status)) {
            throw new ItemStatusException(status, OrderItemStatus.CANCELLED);
        }
        deleted = true;
        become(OrderItemStatus.CANCELLED, StatusReason.DELETED, author);
    }

    private void become(OrderItemStatus to, @Nullable StatusReason why, OrderAuthor author) {
        status = to;
        reason = why;
        stamp.take(author);
    }

    private void refuseDeleted() {
        if (deleted) {
            throw new BusinessException(60115);
        }
    }

    private void refuseLocked(EditLocks.Field field) {
        EditLocks.refusal(status, field).ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
    }

    /** The item as who placed it is told. */
    public PlacedItem placed() {
        Long number = document.credentialNumber();
        if (id == null || number == null) {
            throw new IllegalStateException("not stored yet");
        }
        return new PlacedItem(id, orderId, itemNumber, number);
    }

    public long id() {
        return placed().id();
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

    public OrderPurpose purpose() {
        return document.purpose();
    }

    /** What kind of credential it is the document of. */
    public CredentialCode type() {
        return document.type();
    }

    public long studentId() {
        return studentId;
    }

    /** When Student Records handed it over; none as long as they have not. */
    public @Nullable LocalDate handedOn() {
        return handing == null ? null : handing.day();
    }

    public boolean isDeleted() {
        return deleted;
    }

    public int version() {
        return version;
    }

    /** The street that a returned item was sent to, with what tells it from another; none where none was known. */
    public @Nullable MailingAddress address() {
        return delivery.address();
    }
}
