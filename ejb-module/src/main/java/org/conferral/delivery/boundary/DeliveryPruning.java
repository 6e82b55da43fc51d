package org.conferral.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.delivery.control.DeliveryEvents;
import org.conferral.delivery.control.Notifyings;
import org.conferral.delivery.control.Visits;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Removes links and visits that are over, and what is told of old executions and tries; who fetched what stays. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class DeliveryPruning implements Pruning {
    @Inject
    Visits visits;

    @Inject
    Notifyings notifyings;

    @Inject
    DeliveryEvents events;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "links and visits of consumers";
    }

    @Override
    public int prune() {
        return visits.removeOver()
                + notifyings.removeOlderThan(settings.jobs())
                + events.removeOlderThan(settings.signIns());
    }
}
