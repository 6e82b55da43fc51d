package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.intake.control.history.RejectedRows;
import org.conferral.intake.control.history.WarnedRows;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Removes the rejected rows of old imports, and those with warnings; how many there were stays in the history. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class RejectedPruning implements Pruning {
    @Inject
    RejectedRows rows;

    @Inject
    WarnedRows warned;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "rejected rows and rows with warnings";
    }

    @Override
    public int prune() {
        return rows.removeOlderThan(settings.rejected()) + warned.removeOlderThan(settings.rejected());
    }
}
