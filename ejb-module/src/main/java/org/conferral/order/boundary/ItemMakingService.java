package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.conferral.order.control.making.ItemMaking;
import org.conferral.order.entity.HoldItem;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.WaitingItem;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;

/** What whoever makes documents does with the items that wait for one, all in the transaction that stores them. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ItemMakingService {
    @Inject
    ItemMaking items;

    @Inject
    Clock clock;

    /**
     * Locks the next items that wait for their document and that nobody else is at, oldest first.
     *
     * @param digital whether those too that go to an organization as a file
     */
    public List<WaitingItem> claim(int limit, boolean digital) {
        return items.claim(limit, digital);
    }

    /** The documents of these claimed items are made: they are Ready for Delivery. */
    public void markMade(Collection<Long> ids) {
        items.markMade(ids, author());
    }

    /** The documents of these claimed items cannot be made: they go on System Hold, with all that is wrong. */
    public void hold(Collection<HoldItem> held) {
        items.hold(List.copyOf(held), author());
    }

    private OrderAuthor author() {
        return new OrderAuthor(SystemUser.SYSTEM, clock.instant());
    }
}
