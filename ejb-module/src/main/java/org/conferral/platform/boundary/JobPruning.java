package org.conferral.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.control.work.JobHistory;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Clears the server's job repository of executions that ended long ago. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class JobPruning implements Pruning {
    @Inject
    JobHistory history;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "job executions";
    }

    @Override
    public int prune() {
        return history.removeOlderThan(settings.jobs());
    }
}
