package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.order.control.ItemChanges;
import org.conferral.order.control.OrderSignature;
import org.conferral.order.control.placing.FirstRunOrders;
import org.conferral.order.entity.PlaceFirstRunOrder;
import org.conferral.order.entity.PlaceOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.Placement;
import org.conferral.platform.entity.Role;

/** Placing document orders. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
public class OrderingService {
    @Inject
    FirstRunOrders firstRunOrders;

    @Inject
    ItemChanges items;

    @Inject
    OrderSignature signature;

    /**
     * Places one order with one item for each, in status Ordered (docs/specification/ordering.md §5.2).
     *
     * @return the placed items by credential number; a number that has a first-run order meanwhile is not in it
     * @throws org.conferral.platform.entity.DataErrorException when the database refuses one; none is placed then
     */
    public Map<Long, PlacedItem> placeFirstRunOrders(List<PlaceFirstRunOrder> orders, Placement placement) {
        return firstRunOrders.place(orders, placement);
    }

    /**
     * Places one order with one item, in status Ordered. Rules 60105, 60107, 60108, 82007.
     *
     * @throws org.conferral.platform.entity.BusinessException by one of these rules
     */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS})
    public PlacedItem place(PlaceOrder order) {
        return items.place(order, signature.now());
    }

    /** The same for somebody of the public, recorded under this name. */
    @RolesAllowed(Role.SYSTEM)
    public PlacedItem placeFor(PlaceOrder order, String name) {
        return items.place(order, signature.of(name));
    }
}
