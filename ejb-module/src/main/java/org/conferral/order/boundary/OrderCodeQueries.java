package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.control.OrderCodes;
import org.conferral.order.entity.OrderCode;
import org.conferral.platform.entity.Role;

/** Reading the code sets of document orders. */
@Stateless
@RolesAllowed(Role.ACCESS)
public class OrderCodeQueries {
    @Inject
    OrderCodes codes;

    /** Every code of every set, each set in the order of lists. */
    public List<OrderCode> all() {
        return codes.all();
    }
}
