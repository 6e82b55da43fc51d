package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.WorkResult;
import org.conferral.printing.control.gathering.Assemblies;
import org.conferral.printing.control.gathering.AssemblyStart;
import org.conferral.printing.entity.AssemblyWork;

/** Ends assemblies whose server is gone, and begins another that goes on with what they left. */
@Stateless
@LocalBean
@Local(WorkTakeover.class)
@RolesAllowed(Role.SYSTEM)
public class AssemblyResumption implements WorkTakeover {
    @Inject
    Assemblies assemblies;

    @Inject
    AssemblyStart start;

    @Override
    public String kind() {
        return AssemblyWork.KIND;
    }

    @Override
    public void takeOver(ExpiredWork expired) {
        long id = expired.work().id();
        if (assemblies.takeOver(id)) {
            assemblies.end(id, WorkResult.INTERRUPTED);
            start.now(assemblies.askedBy(id));
        }
    }
}
