package org.conferral.mypass.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.mypass.control.ItemTraces;
import org.conferral.mypass.control.Waybills;
import org.conferral.mypass.entity.MypassItem;
import org.conferral.mypass.entity.ToldMessage;
import org.conferral.platform.entity.Role;

/** For the staff: what became of an order item in myPass. */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class MypassItemQueries {
    @Inject
    ItemTraces traces;

    @Inject
    Waybills waybills;

    /** Who ordered and cancelled it there, and whether there is a waybill. */
    public MypassItem of(long item) {
        return traces.of(item);
    }

    /** What people were told of it, the oldest first. */
    public List<ToldMessage> told(long item) {
        return traces.told(item);
    }

    /** The waybill of an item, a PDF as somebody of the public sent it. */
    @RolesAllowed(Role.MANAGE_ORDERS)
    public Optional<byte[]> waybill(long item) {
        return waybills.file(item);
    }
}
