package org.conferral.order.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A request for documents. Placed by the ministry it is Ordered from the beginning, which is final: only items change. */
@Entity
@Table(name = "document_order")
public class DocumentOrder {
    /** How first-run orders are asked for. */
    public static final String NOT_APPLICABLE = "NOT_APPLICABLE";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "order")
    @SequenceGenerator(name = "order", sequenceName = "seq_document_order", allocationSize = 1)
    private @Nullable Long id;

    @Enumerated(EnumType.STRING)
    private OrderStatus status;

    @Column(name = "request_method")
    private String requestMethod;

    @Column(name = "requestor_name")
    private String requestedBy;

    @Column(name = "placed_at")
    private OffsetDateTime placedAt;

    @Column(name = "placed_by")
    private String placedBy;

    @Column(name = "placed_by_organization")
    private String placedByOrganization;

    private boolean deleted;

    @Column(name = "run_id")
    private @Nullable Long runId;

    @Version
    private int version;

    protected DocumentOrder() {}

    /** An order placed by this person. */
    public static DocumentOrder placed(PlaceOrder request, OrderAuthor author) {
        DocumentOrder order = new DocumentOrder();
        order.status = OrderStatus.ORDERED;
        order.requestMethod = request.requestMethod();
        order.requestedBy = request.requestedBy();
        order.placedAt = author.at().atOffset(ZoneOffset.UTC);
        order.placedBy = author.login();
        order.placedByOrganization = author.organization();
        order.runId = request.runId();
        return order;
    }

    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /** Whether it is final: sent, and neither under construction nor waiting for a payment. */
    public boolean isOrdered() {
        return status == OrderStatus.ORDERED && !deleted;
    }
}
