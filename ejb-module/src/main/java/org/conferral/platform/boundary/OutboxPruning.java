package org.conferral.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.control.work.OutboxRows;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Clears the outbox of old events: those that were delivered, and those that nobody took in all the time. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class OutboxPruning implements Pruning {
    @Inject
    OutboxRows rows;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "events of the outbox";
    }

    @Override
    public int prune() {
        return rows.removeOlderThan(settings.events());
    }
}
