package org.conferral.web.order;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.conferral.order.boundary.OrderItemQueries;
import org.conferral.order.boundary.OrderItemService;
import org.conferral.order.entity.EditItem;
import org.conferral.order.entity.EditLocks;
import org.conferral.order.entity.ItemChangedException;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.Recipient;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.StudentQueries;
import org.conferral.student.entity.MailingAddress;
import org.conferral.student.entity.StudentFacts;
import org.conferral.web.platform.Done;
import org.conferral.web.platform.Faults;
import org.conferral.web.platform.PageNotFoundException;
import org.conferral.web.platform.Parameter;
import org.conferral.web.platform.Refused;
import org.jspecify.annotations.Nullable;

/** Edit Credential Order Item: language, recipient, delivery and address, as long as no document was made. */
@Named
@ViewScoped
public class OrderEditView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    OrderItemQueries items;

    @Inject
    OrderItemService service;

    @Inject
    StudentQueries students;

    @Inject
    Refused refused;

    @Inject
    Done done;

    @Inject
    Faults faults;

    private @Nullable String id;
    private @Nullable String renew;
    private long item;
    private int version;
    private transient @Nullable ItemDetail shown;
    private DeliveryForm delivery = new DeliveryForm();
    private @Nullable EditItem before;

    /** Finds the item; a deleted one is not edited, and the page of one that is made already says why not. */
    public void open() {
        ItemDetail found = items.get(Parameter.id(id));
        if (found.row().deleted()) {
            throw new PageNotFoundException("order item " + found.row().id() + " is deleted");
        }
        item = found.row().id();
        faults.tellUnless("renew", renew, List.of("true"));
        show(found);
    }

    private void show(ItemDetail found) {
        version = found.version();
        shown = found;
        delivery = form(found);
        before = request();
    }

    /** Changed by somebody else meanwhile: nothing that was not seen is written over, so the fields are as it is now. */
    private @Nullable String again(ItemDetail now) {
        if (!now.isEditable()) {
            refused.next("order_view.message.meanwhile");
            return OrderAddress.view(item);
        }
        refused.because("order_view.message.meanwhile");
        show(now);
        return null;
    }

    /** Why the item may not be edited any more, if so. */
    public @Nullable Refusal getRefusal() {
        return EditLocks.refusal(getItem().row().status(), EditLocks.Field.ADDRESS)
                .orElse(null);
    }

    private DeliveryForm form(ItemDetail found) {
        long student = found.row().studentId();
        StudentFacts facts =
                Objects.requireNonNull(students.facts(List.of(student)).get(student));
        boolean ofStudent = found.row().recipientIsStudent();
        boolean anew = "true".equals(renew);
        MailingAddress address = ofStudent && (anew || found.address() == null) && facts.address() != null
                ? facts.address()
                : found.address();
        String name = ofStudent && anew ? facts.name().external() : found.row().recipientName();
        return DeliveryForm.of(
                        facts.name().external(),
                        new Recipient(ofStudent, name, address, found.consumer()),
                        found.row().delivery(),
                        found.certificationCountry(),
                        found.row().language())
                .calling(facts.name(), found.preferredFirst())
                .keepingItsKind();
    }

    private EditItem request() {
        return new EditItem(
                item,
                version,
                delivery.getLanguage(),
                delivery.recipient(),
                delivery.getMethod(),
                delivery.countryOfCertification());
    }

    /** Saving with nothing changed is a success that changes nothing. */
    public @Nullable String save() {
        try {
            EditItem request = request();
            boolean same =
                    request.equals(before) && (getItem().address() != null || delivery.isDigital()) && renew == null;
            if (!same) {
                service.edit(request);
            }
            done.tell("order_view.message.edited", getItem().row().number());
            return OrderAddress.view(item);
        } catch (ItemChangedException e) {
            return again(items.get(item));
        } catch (BusinessException e) {
            refused.at(RuleField.of(e), e);
        }
        return null;
    }

    public ItemDetail getItem() {
        ItemDetail known = shown;
        if (known == null) {
            known = items.get(item);
            shown = known;
        }
        return known;
    }

    public DeliveryForm getDelivery() {
        return delivery;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** {@code true} to begin with the name and mailing address that the student has now. */
    public @Nullable String getRenew() {
        return renew;
    }

    public void setRenew(@Nullable String renew) {
        this.renew = renew;
    }
}
