package org.conferral.order.control;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.DocumentOrderItem;
import org.conferral.order.entity.EditItem;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.PlacingPolicy;
import org.conferral.order.entity.ReorderItem;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.boundary.AddressService;
import org.conferral.student.entity.MailingAddress;

/** Changes one item at a time: the item locked, then what it says itself, then what follows from it elsewhere. */
@ApplicationScoped
public class ItemChanges {
    private static final Logger LOG = Logger.getLogger(ItemChanges.class.getName());

    @Inject
    OrderItemRepository items;

    @Inject
    ItemCauses causes;

    @Inject
    ReorderCheck reorders;

    @Inject
    DocumentErrors errors;

    @Inject
    AddressService addresses;

    @Inject
    ItemEvents events;

    /** A new order of whichever kind. */
    public PlacedItem place(PlaceOrder request, OrderAuthor author) {
        refuse(PlacingPolicy.refusal(request));
        return items.place(request, author).placed();
    }

    /** A new order in place of one that did not arrive. */
    public PlacedItem reorder(ReorderItem request, OrderAuthor author) {
        DocumentOrderItem source = items.lock(request.source()).orElseThrow(() -> new BusinessException(60115));
        refuse(reorders.refusal(source.id()));
        return place(
                new PlaceOrder(
                        OrderPurpose.REORDER,
                        source.studentId(),
                        source.type(),
                        source.placed().credentialNumber(),
                        request.copies(),
                        request.language(),
                        request.requestMethod(),
                        request.requestedBy(),
                        request.recipient(),
                        request.deliveryMethod(),
                        request.certificationCountry(),
                        request.source(),
                        request.reason(),
                        null),
                author);
    }

    public void change(ChangeStatus request, OrderAuthor author) {
        DocumentOrderItem item = items.lock(request.id(), request.version());
        if (request.to() == OrderItemStatus.ORDERED) {
            refuse(causes.standing(item.id(), item.status(), item.reason()));
        }
        OrderItemStatus from = item.status();
        item.change(request.to(), request.reason(), author);
        items.flush();
        events.changed(item, from, author);
        if (request.to() == OrderItemStatus.ORDERED) {
            errors.forget(item.id());
            causes.addressAnew(item.id());
        }
        MailingAddress address = item.address();
        if (request.reason() == StatusReason.RETURNED_BAD_ADDRESS && address != null) {
            expire(item.studentId(), address);
        }
    }

    /** As well as it goes: that the mail came back is recorded in any case. */
    private void expire(long student, MailingAddress address) {
        try {
            addresses.expire(student, address);
        } catch (EJBException e) {
            LOG.log(Level.WARNING, "addresses of a returned document could not be expired", e);
        }
    }

    public void handle(ChangeHandling request, OrderAuthor author) {
        items.lock(request.id(), request.version()).handle(request.to(), author);
        items.flush();
    }

    public void edit(EditItem request, OrderAuthor author) {
        refuse(PlacingPolicy.refusal(request));
        items.lock(request.id(), request.version()).edit(request, author);
        items.flush();
    }

    public void delete(long id, int version, OrderAuthor author) {
        DocumentOrderItem item = items.lock(id, version);
        OrderItemStatus from = item.status();
        item.delete(author);
        items.flush();
        events.changed(item, from, author);
    }

    private static void refuse(Optional<Refusal> refused) {
        refused.ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
    }
}
