package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.Facilities;
import org.conferral.printing.control.outlet.SftpKey;
import org.conferral.printing.entity.FacilityRow;

/** Reading where print jobs go, and whether. */
@Stateless
@RolesAllowed({Role.ADMIN, Role.AUDIT})
public class FacilityQueries {
    @Inject
    Facilities facilities;

    @Inject
    SftpKey key;

    public List<FacilityRow> all() {
        return facilities.all();
    }

    /** Whether documents are gathered into print jobs at all. */
    public boolean isPrinting() {
        return facilities.isPrinting();
    }

    /** The public key by which this server signs in at facilities. */
    public String key() {
        return key.shown();
    }
}
