package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;
import org.conferral.run.control.RunRepository;

/** Removes what happened long ago to runs that have ended; the runs, their records and their files stay. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class RunEventPruning implements Pruning {
    @Inject
    RunRepository runs;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "events of runs";
    }

    @Override
    public int prune() {
        return runs.removeEventsOlderThan(settings.events());
    }
}
