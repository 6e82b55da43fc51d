package org.conferral.batch.run;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.ScheduleFiring;

/** Every minute, on one of the nodes: starts the job of each schedule whose time has come. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduleTimer {
    @Inject
    AsSystem asSystem;

    @Inject
    ScheduleFiring firing;

    @Schedule(minute = "*", hour = "*", info = "run schedules")
    void fireDue() {
        boolean more = true;
        while (more) {
            more = asSystem.call(firing::fireNext);
        }
    }
}
