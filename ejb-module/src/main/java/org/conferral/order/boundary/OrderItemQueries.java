package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.control.OrderItemReads;
import org.conferral.order.entity.OrderItemRow;
import org.conferral.platform.entity.Role;

/** Reading order items. */
@Stateless
@RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.LIST_CREDENTIALS, Role.AUDIT})
public class OrderItemQueries {
    @Inject
    OrderItemReads items;

    /** The items of a student that are not deleted, newest first. */
    public List<OrderItemRow> ofStudent(long studentId) {
        return items.ofStudent(studentId);
    }
}
