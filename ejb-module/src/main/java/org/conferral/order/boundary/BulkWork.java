package org.conferral.order.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.order.control.bulk.BulkSteps;
import org.conferral.platform.entity.Role;

/** Does the changes of many order items that were confirmed, whether anybody looks on or not. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class BulkWork {
    @Inject
    BulkSteps steps;

    /** Does the next chunk, in one transaction; whether there was anything to do. */
    public boolean step() {
        return steps.step();
    }
}
