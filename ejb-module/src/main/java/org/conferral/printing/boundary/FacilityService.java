package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.Facilities;
import org.conferral.printing.entity.FacilityRow;

/** Changes where print jobs go, and whether. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class FacilityService {
    @Inject
    Facilities facilities;

    /**
     * Changes a facility.
     *
     * @throws org.conferral.platform.entity.BusinessException when something of it cannot be
     * @throws org.conferral.printing.entity.FacilityChangedException when it has changed since it was shown
     */
    public void save(FacilityRow row) {
        facilities.save(row);
    }

    /** Switches all gathering into print jobs on or off. */
    public void switchPrinting(boolean on) {
        facilities.setPrinting(on);
    }
}
