package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.order.control.FirstRunOrders;
import org.conferral.order.entity.PlaceFirstRunOrder;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.Placement;
import org.conferral.platform.entity.Role;

/** Placing document orders. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.SYSTEM})
public class OrderingService {
    @Inject
    FirstRunOrders firstRunOrders;

    /**
     * Places one order with one item for each, in status Ordered (docs/specification/ordering.md §5.2).
     *
     * @return the placed items by credential number; a number that has a first-run order meanwhile is not in it
     * @throws org.conferral.platform.entity.DataErrorException when the database refuses one; none is placed then
     */
    public Map<Long, PlacedItem> placeFirstRunOrders(List<PlaceFirstRunOrder> orders, Placement placement) {
        return firstRunOrders.place(orders, placement);
    }
}
