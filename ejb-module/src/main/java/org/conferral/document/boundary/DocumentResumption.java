package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.document.control.making.AgentStart;
import org.conferral.document.control.making.Executions;
import org.conferral.document.entity.MakingWork;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.WorkResult;

/** Ends executions of the agent whose server is gone, and goes on with what they left, which is all that still waits. */
@Stateless
@LocalBean
@Local(WorkTakeover.class)
@RolesAllowed(Role.SYSTEM)
public class DocumentResumption implements WorkTakeover {
    @Inject
    Executions executions;

    @Inject
    AgentStart start;

    @Override
    public String kind() {
        return MakingWork.KIND;
    }

    @Override
    public void takeOver(ExpiredWork expired) {
        if (executions.takeOver(expired.work().id())) {
            executions.end(expired.work().id(), WorkResult.INTERRUPTED);
            start.ifWaiting();
        }
    }
}
