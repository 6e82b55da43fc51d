package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.facility.Facilities;
import org.conferral.printing.control.facility.PrintSwitch;
import org.conferral.printing.control.facility.ReleaseSchedule;
import org.conferral.printing.control.facility.Routes;
import org.conferral.printing.control.outlet.SftpKey;
import org.conferral.printing.entity.FacilityRow;
import org.conferral.printing.entity.GatheringPace;
import org.conferral.printing.entity.NextRelease;
import org.conferral.printing.entity.Route;

/** Reading where print jobs go, and whether. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDIT})
public class FacilityQueries {
    @Inject
    Facilities facilities;

    @Inject
    Routes routes;

    @Inject
    PrintSwitch printing;

    @Inject
    ReleaseSchedule schedule;

    @Inject
    SftpKey key;

    public List<FacilityRow> all() {
        return facilities.all();
    }

    /** Which facility documents of each delivery method are printed at. */
    public List<Route> routes() {
        return routes.all();
    }

    /** Whether documents are gathered into print jobs at all. */
    public boolean isPrinting() {
        return printing.isPrinting();
    }

    /** How often they are gathered without anybody asking. */
    public GatheringPace pace() {
        return printing.pace();
    }

    /** When the open print jobs of each facility are released next, the earliest first. */
    @RolesAllowed({Role.ADMIN, Role.AUDIT, Role.MANAGE_ORDERS})
    public List<NextRelease> nextReleases() {
        return schedule.next();
    }

    /** The public key by which this server signs in at facilities. */
    public String key() {
        return key.shown();
    }
}
