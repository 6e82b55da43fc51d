package org.conferral.batch.run;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.ScheduleFiring;

/** Every minute, on one of the nodes: starts the job of each schedule whose time has come. One that fails keeps no other back. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduleTimer {
    private static final Logger LOG = System.getLogger(ScheduleTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    ScheduleFiring firing;

    @Schedule(minute = "*", hour = "*", info = "run schedules")
    void fireDue() {
        asSystem.call(firing::due).forEach(this::fire);
    }

    private void fire(long schedule) {
        try {
            asSystem.run(() -> firing.fire(schedule));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Schedule " + schedule + " could not be fired; it is tried again in a minute", e);
        }
    }
}
