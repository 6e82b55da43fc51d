package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.Release;
import org.conferral.printing.entity.ReleaseWork;

/** Hands over from the beginning what a server was at when it went. */
@Stateless
@LocalBean
@Local(WorkTakeover.class)
@RolesAllowed(Role.SYSTEM)
public class ReleaseResumption implements WorkTakeover {
    @Inject
    Release release;

    @Override
    public String kind() {
        return ReleaseWork.KIND;
    }

    @Override
    public void takeOver(ExpiredWork expired) {
        release.takeOver(expired.work().id());
    }
}
