package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.facility.Facilities;
import org.conferral.printing.control.facility.PrintSwitch;
import org.conferral.printing.control.facility.Routes;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.GatheringPace;

/** Changes where print jobs go, and whether. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class FacilityService {
    @Inject
    Facilities facilities;

    @Inject
    Routes routes;

    @Inject
    PrintSwitch printing;

    /**
     * Changes a facility.
     *
     * @throws org.conferral.platform.entity.BusinessException when something of it cannot be
     * @throws org.conferral.printing.entity.FacilityChangedException when it has changed since it was shown
     */
    public void save(FacilityRow row) {
        facilities.save(row);
    }

    /**
     * Adds a facility.
     *
     * @throws org.conferral.platform.entity.BusinessException when something of it cannot be
     */
    public void add(FacilityRow row) {
        facilities.add(row);
    }

    /**
     * From now on documents of a delivery method are gathered for another facility.
     *
     * @throws org.conferral.printing.entity.FacilityChangedException when they go elsewhere than was shown
     */
    public void route(DeliveryMethod method, int from, int to) {
        routes.change(method, from, to);
    }

    /** Switches all gathering into print jobs on or off, and says how often it is done without anybody asking. */
    public void switchPrinting(boolean on, GatheringPace pace) {
        printing.set(on, pace);
    }
}
