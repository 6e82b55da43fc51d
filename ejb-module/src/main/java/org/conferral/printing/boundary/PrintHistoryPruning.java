package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.job.JobEvents;
import org.conferral.printing.control.returns.PrinterReturns;

/**
 * Removes the rows of printers' files that were not taken, and what happened long ago to print jobs that are over; how many
 * there were, and what balances a job, stays.
 */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class PrintHistoryPruning implements Pruning {
    @Inject
    PrinterReturns returns;

    @Inject
    JobEvents events;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "rejected rows of printers and events of print jobs";
    }

    @Override
    public int prune() {
        return returns.removeRejectsOlderThan(settings.rejected()) + events.removeOlderThan(settings.events());
    }
}
