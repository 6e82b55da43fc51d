package org.conferral.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.delivery.control.DeliverySettings;
import org.conferral.delivery.control.NotifyingStart;
import org.conferral.delivery.control.Notifyings;
import org.conferral.delivery.entity.NotifyingWork;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.WorkResult;

/** Ends executions of the job that tells consumers whose server is gone, and begins another that goes on with what they left. */
@Stateless
@LocalBean
@Local(WorkTakeover.class)
@RolesAllowed(Role.SYSTEM)
public class NotifyingResumption implements WorkTakeover {
    @Inject
    Notifyings notifyings;

    @Inject
    NotifyingStart start;

    @Inject
    DeliverySettings settings;

    @Override
    public String kind() {
        return NotifyingWork.KIND;
    }

    @Override
    public void takeOver(ExpiredWork expired) {
        long id = expired.work().id();
        if (notifyings.takeOver(id)) {
            notifyings.end(id, WorkResult.INTERRUPTED);
            if (!settings.isPaused()) {
                start.now(notifyings.askedBy(id));
            }
        }
    }
}
