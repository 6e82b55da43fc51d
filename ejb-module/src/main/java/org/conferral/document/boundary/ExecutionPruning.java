package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.document.control.making.Executions;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Removes old executions of the agent that made nothing; those that made documents stay as long as these. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class ExecutionPruning implements Pruning {
    @Inject
    Executions executions;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "executions of the agent";
    }

    @Override
    public int prune() {
        return executions.removeOlderThan(settings.jobs());
    }
}
