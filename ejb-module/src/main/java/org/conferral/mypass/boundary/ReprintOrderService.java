package org.conferral.mypass.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.PassKey;
import org.conferral.consumer.entity.ConsumerChoices;
import org.conferral.consumer.entity.ConsumerName;
import org.conferral.mypass.control.OwnOrders;
import org.conferral.mypass.control.PublicOrders;
import org.conferral.mypass.entity.OrderDraft;
import org.conferral.mypass.entity.OrderOffer;
import org.conferral.mypass.entity.OwnOrder;
import org.conferral.mypass.entity.ShownOrder;
import org.conferral.order.entity.PlacedItem;
import org.jspecify.annotations.Nullable;

/** For who is signed in: ordering further copies, and following orders. Everything begins with the key in their browser. */
@Stateless
@PermitAll
@RunAs("SYSTEM")
public class ReprintOrderService {
    @Inject
    PublicOrders orders;

    @Inject
    OwnOrders own;

    /** What must be known to order a copy of this credential; none where it is not one of the visitor's. */
    public Optional<OrderOffer> offer(PassKey visit, long award) {
        return orders.offer(visit, award);
    }

    /**
     * The first hundred organizations that take digital documents; none for who is not signed in.
     *
     * @param chosen one that is listed whatever it is called
     * @param text that the names of the others contain; none for all
     */
    public ConsumerChoices organizations(PassKey visit, @Nullable Long chosen, @Nullable String text) {
        return orders.organizations(visit, chosen, text);
    }

    /** An organization, if it takes digital documents. */
    public Optional<ConsumerName> organization(PassKey visit, long id) {
        return orders.organization(visit, id);
    }

    /** What the visitor is about to order. */
    public Optional<OrderDraft> draft(PassKey visit) {
        return orders.draft(visit);
    }

    /**
     * Keeps what is about to be ordered in the place of what was shown; whether it is of a credential of the visitor's, and
     * nothing else waits by now.
     */
    public boolean keep(PassKey visit, OrderDraft draft) {
        return orders.keep(visit, draft);
    }

    /** Forgets what was about to be ordered, as it was shown; whether it was that still. */
    public boolean drop(PassKey visit, long version) {
        return orders.drop(visit, version);
    }

    /**
     * Sends what is about to be ordered, once; none where there is nothing.
     *
     * @throws org.conferral.mypass.entity.OrderChangedException when it is not what was shown
     * @throws org.conferral.award.entity.AwardChangedException when the award is not what was shown
     * @throws org.conferral.platform.entity.BusinessException when a rule refuses it; then it waits still
     */
    public Optional<PlacedItem> place(PassKey visit, ShownOrder shown) {
        return orders.place(visit, shown);
    }

    /** So many orders of everybody that the visitor is connected to, newest first; a third party's own ones only. */
    public List<OwnOrder> orders(PassKey visit, int first, int size) {
        return own.page(visit, first, size);
    }

    /** One of these orders. */
    public Optional<OwnOrder> order(PassKey visit, long item) {
        return own.find(visit, item);
    }

    /** Cancels an order that the visitor may cancel; whether it was one. */
    public boolean cancel(PassKey visit, long item) {
        return own.cancel(visit, item);
    }
}
