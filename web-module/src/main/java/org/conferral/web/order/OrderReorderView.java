package org.conferral.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.award.boundary.AwardQueries;
import org.conferral.award.entity.CredentialNumber;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.ReorderItem;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.StudentFacts;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Add Credential Reorder Item: a new order in place of one that did not arrive, with what that one had. */
@Named
@ViewScoped
public class OrderReorderView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OrderItemQueries items;

    @Inject
    OrderItemService service;

    @Inject
    StudentQueries students;

    @Inject
    AwardQueries awards;

    @Inject
    Refused refused;

    @Inject
    Done done;

    private @Nullable String id;
    private long source;
    private transient @Nullable ItemDetail shown;
    private DeliveryForm delivery = new DeliveryForm();
    private RequestForm request = new RequestForm();
    private @Nullable String reason;
    private @Nullable String newName;
    private @Nullable Refusal refusal;

    /** Defaults everything from the item that did not arrive. */
    public void open() {
        ItemDetail found = items.get(Parameter.id(id));
        source = found.row().id();
        shown = found;
        refusal = items.reorderRefusal(source).orElse(null);
        long student = found.row().studentId();
        StudentFacts facts =
                Objects.requireNonNull(students.facts(List.of(student)).get(student));
        delivery = DeliveryForm.of(
                        facts.name().external(),
                        found.recipient(),
                        found.row().delivery(),
                        found.certificationCountry(),
                        found.row().language())
                .calling(facts.name(), found.preferredFirst());
        request = RequestForm.by(found.row().requestedBy());
        request.setCopies(found.row().copies());
        request.askedBy(found.row().requestMethod());
        newName = awards.nameOn(new CredentialNumber(found.row().credentialNumber()))
                .filter(printed -> !facts.name().isBlank() && !facts.name().equals(printed))
                .map(printed -> facts.name().external())
                .orElse(null);
    }

    public @Nullable String save() {
        try {
            PlacedItem placed = service.reorder(new ReorderItem(
                    source,
                    delivery.isDigital() ? 1 : request.getCopies(),
                    delivery.getLanguage(),
                    request.getMethod(),
                    request.requester(),
                    delivery.recipient(),
                    delivery.getMethod(),
                    delivery.countryOfCertification(),
                    Parameter.text(reason)));
            done.tell("order_view.message.reordered", placed.number());
            return OrderAddress.view(placed.id());
        } catch (BusinessException e) {
            refused.at(RuleField.of(e), e);
        }
        return null;
    }

    /** Why the item may not be reordered, if so. */
    public @Nullable Refusal getRefusal() {
        return refusal;
    }

    /** The student's legal name of today, where the credential has another one on it. */
    public @Nullable String getNewName() {
        return newName;
    }

    public ItemDetail getItem() {
        ItemDetail known = shown;
        if (known == null) {
            known = items.get(source);
            shown = known;
        }
        return known;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }

    public RequestForm getRequest() {
        return request;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
