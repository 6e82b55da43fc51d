package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import org.conferral.order.control.making.ItemFetching;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;

/** What whoever hands digital documents over does with their items, all in the transaction that says so. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ItemFetchingService {
    @Inject
    ItemFetching items;

    @Inject
    Clock clock;

    /** Those of these items that are Ready for Delivery are Downloaded now, by their consumer; which they are. */
    public Set<Long> markDownloaded(Collection<Long> ids) {
        return items.markDownloaded(ids, new OrderAuthor(SystemUser.CONSUMER, clock.instant()));
    }

    /** Those of these items that are Ready for Delivery are Expired now; which they are. */
    public Set<Long> markExpired(Collection<Long> ids) {
        return items.markExpired(ids, new OrderAuthor(SystemUser.SYSTEM, clock.instant()));
    }
}
