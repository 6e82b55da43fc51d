package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.conferral.order.control.making.ItemPrinting;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;

/** What whoever prints does with the items whose documents are made, all in the transaction that says so. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ItemPrintingService {
    @Inject
    ItemPrinting items;

    @Inject
    Clock clock;

    /** Locks those of these items that are Ready for Delivery, waiting for whoever is at one; which they are. */
    public Set<Long> lockReady(Collection<Long> ids) {
        return items.lockReady(ids);
    }

    /** Locks those of these items that were sent and did not come back; which they are. */
    public Set<Long> lockSent(Collection<Long> ids) {
        return items.lockSent(ids);
    }

    /** Those of these items that are Ready for Delivery are sent now; which they are. */
    public Set<Long> markSent(Collection<Long> ids) {
        return items.markSent(ids, new OrderAuthor(SystemUser.SYSTEM, clock.instant()));
    }
}
