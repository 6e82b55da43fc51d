package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.consumer.boundary.RecipientQueries;
import org.conferral.order.control.making.DocumentErrors;
import org.conferral.order.control.news.ItemCauses;
import org.conferral.order.control.placing.ReorderCheck;
import org.conferral.order.entity.AddressReturned;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeMethod;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.DocumentOrderItem;
import org.conferral.order.entity.EditItem;
import org.conferral.order.entity.HandOver;
import org.conferral.order.entity.ItemLeaving;
import org.conferral.order.entity.MendingPolicy;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.PlacingPolicy;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.ReorderItem;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Refusal;
import org.conferral.student.entity.MailingAddress;

/** Changes one item at a time: the item locked, then what it says itself, then what follows from it elsewhere. */
@ApplicationScoped
public class ItemChanges {
    @Inject
    OrderItemRepository items;

    @Inject
    RecipientQueries recipients;

    @Inject
    ItemCauses causes;

    @Inject
    ReorderCheck reorders;

    @Inject
    DocumentErrors errors;

    @Inject
    Event<AddressReturned> returned;

    @Inject
    Event<ItemLeaving> leaving;

    @Inject
    ItemEvents events;

    @Inject
    OrderSettings settings;

    @Inject
    Clock clock;

    /** A new order of whichever kind. */
    public PlacedItem place(PlaceOrder asked, OrderAuthor author) {
        PlaceOrder request = asked.purpose() == OrderPurpose.FIRST_RUN ? asked.by(settings.requestedBy()) : asked;
        refuse(PlacingPolicy.refusal(request));
        return items.place(request.to(known(request.recipient())), author).placed();
    }

    /** A consumer under the name that it has, as long as it is approved (Rule 82007); anybody else as they are. */
    private Recipient known(Recipient recipient) {
        Long consumer = recipient.consumer();
        return consumer == null
                ? recipient
                : recipients
                        .lockApproved(consumer)
                        .map(approved -> Recipient.consumer(approved.id(), approved.name()))
                        .orElseThrow(() -> new BusinessException(82007));
    }

    /** A consumer that it goes to already stays, whatever became of it. */
    private Recipient knownOrKept(Recipient recipient, Recipient present) {
        boolean kept = recipient.consumer() != null && recipient.consumer().equals(present.consumer());
        return kept ? present : known(recipient);
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
            refuse(causes.standing(item.id(), item.status()));
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
            returned.fire(new AddressReturned(item.studentId(), address));
        }
    }

    public void handle(ChangeHandling request, OrderAuthor author) {
        DocumentOrderItem item = items.lock(request.id(), request.version());
        SpecialHandling from = item.specialHandling();
        item.handle(request.to(), author);
        items.flush();
        events.handled(item, from, author);
    }

    public void handOver(HandOver request, OrderAuthor author) {
        DocumentOrderItem item = items.lock(request.id(), request.version());
        SpecialHandling from = item.specialHandling();
        item.handOver(request, clock.getZone(), author);
        items.flush();
        events.handled(item, from, author);
    }

    public void edit(EditItem request, OrderAuthor author) {
        refuse(PlacingPolicy.refusal(request));
        DocumentOrderItem item = items.lock(request.id(), request.version());
        Recipient before = item.recipient();
        item.edit(request.to(knownOrKept(request.recipient(), before)), author);
        items.flush();
        errors.forget(item.id(), error -> MendingPolicy.isMended(error, request, before));
    }

    public void deliver(ChangeMethod request, OrderAuthor author) {
        DocumentOrderItem item = items.lock(request.id(), request.version());
        SpecialHandling from = item.specialHandling();
        item.deliverBy(request.to(), author);
        items.flush();
        leaving.fire(new ItemLeaving(item.id(), author));
        if (item.specialHandling() != from) {
            events.handled(item, from, author);
        }
    }

    public void delete(long id, int version, OrderAuthor author) {
        DocumentOrderItem item = items.lock(id, version);
        OrderItemStatus from = item.status();
        item.delete(author);
        items.flush();
        leave(item, from, author);
        events.changed(item, from, author);
    }

    /** Whatever is printed, or may be on its way to be printed once more. */
    private void leave(DocumentOrderItem item, OrderItemStatus from, OrderAuthor author) {
        if (from == OrderItemStatus.PROCESSED || from == OrderItemStatus.SENT) {
            leaving.fire(new ItemLeaving(item.id(), author));
        }
    }

    private static void refuse(Optional<Refusal> refused) {
        refused.ifPresent(refusal -> {
            throw new BusinessException(refusal);
        });
    }
}
