package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.conferral.order.control.ItemPrinting;
import org.conferral.platform.entity.Role;

/** What whoever prints does with the items whose documents are made, all in the transaction that says so. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ItemPrintingService {
    @Inject
    ItemPrinting items;

    /** Locks those of these items that are Ready for Delivery, waiting for whoever is at one; which they are. */
    public Set<Long> lockReady(Collection<Long> ids) {
        return items.lockReady(ids);
    }
}
