package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.order.control.ItemChanges;
import org.conferral.order.control.OrderSignature;
import org.conferral.order.entity.ChangeHandling;
import org.conferral.order.entity.ChangeMethod;
import org.conferral.order.entity.ChangeStatus;
import org.conferral.order.entity.EditItem;
import org.conferral.order.entity.HandOver;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.ReorderItem;
import org.conferral.platform.entity.Role;

/**
 * Changing order items one at a time. Refused by a {@link org.conferral.platform.entity.BusinessException}, and by an
 * {@link org.conferral.order.entity.ItemChangedException} when somebody else changed the item since it was shown.
 */
@Stateless
@RolesAllowed(Role.MANAGE_ORDERS)
public class OrderItemService {
    @Inject
    ItemChanges items;

    @Inject
    OrderSignature signature;

    /**
     * Changes the status, as the table of manual transitions allows. Released, an item forgets what was wrong with it;
     * returned for a bad address, it expires the student's addresses that match. Rules 60076, 60079, 60115, 60118.
     */
    public void change(ChangeStatus request) {
        items.change(request, signature.now());
    }

    /** The same for somebody of the public, recorded under this name. */
    @RolesAllowed(Role.SYSTEM)
    public void changeFor(ChangeStatus request, String name) {
        items.change(request, signature.of(name));
    }

    /** Acknowledges special handling. Rules 60115, 60121. */
    public void handle(ChangeHandling request) {
        items.handle(request, signature.now());
    }

    /** The same for somebody of the public, recorded under this name. */
    @RolesAllowed(Role.SYSTEM)
    public void handleFor(ChangeHandling request, String name) {
        items.handle(request, signature.of(name));
    }

    /** Says that an item was handed over, which completes its special handling. Rules 60115. */
    public void handOver(HandOver request) {
        items.handOver(request, signature.now());
    }

    /** Changes language, recipient, delivery and address of an item not made yet. Rules 60107, 60108, 60115, 60121, 82007. */
    public void edit(EditItem request) {
        items.edit(request, signature.now());
    }

    /** Delivers a made document another way, as long as it has not left. Rules 60107, 60115, 60121. */
    public void deliver(ChangeMethod request) {
        items.deliver(request, signature.now());
    }

    /** Deletes an item: it is Cancelled, and stays to be seen. Rule 60115. */
    public void delete(long id, int version) {
        items.delete(id, version, signature.now());
    }

    /**
     * Orders again what did not arrive. Rules 44002, 44020, 60002, 60003, 60076, 60079, 60105, 60106, 60107, 60108, 60115,
     * 82007.
     */
    public PlacedItem reorder(ReorderItem request) {
        return items.reorder(request, signature.now());
    }
}
