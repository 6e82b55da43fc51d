package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.control.making.ItemMakingReads;
import org.conferral.order.entity.ErrorCount;
import org.conferral.order.entity.ItemCount;
import org.conferral.platform.entity.Role;

/** What waits for documents, and what is held because its document cannot be made. */
@Stateless
@RolesAllowed({Role.MANAGE_ORDERS, Role.AUDIT})
public class ItemMakingQueries {
    @Inject
    ItemMakingReads items;

    /** How many items wait for their document. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.AUDIT, Role.ADMIN, Role.SYSTEM})
    public long waiting() {
        return items.waiting();
    }

    /**
     * Whether an item waits for its document.
     *
     * @param digital whether those count that are signed
     */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.AUDIT, Role.ADMIN, Role.SYSTEM})
    public boolean isAnyWaiting(boolean digital) {
        return items.isAnyWaiting(digital);
    }

    /** How many items are held for what, the most frequent first. */
    public List<ErrorCount> errors() {
        return items.errors();
    }

    /** Where the items of a run are now, each counted once: by status, those on System Hold by what they are held for. */
    @RolesAllowed({Role.MANAGE_CREDENTIALS, Role.MANAGE_ORDERS, Role.AUDIT, Role.ADMIN})
    public List<ItemCount> ofRun(long run) {
        return items.ofRun(run);
    }
}
