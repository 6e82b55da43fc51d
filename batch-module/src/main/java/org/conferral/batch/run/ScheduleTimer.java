package org.conferral.batch.run;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;
import org.conferral.batch.platform.AsSystem;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.boundary.ScheduleService;
import org.conferral.run.entity.DueSchedule;
import org.conferral.run.entity.ScheduleResult;

/** Every minute, on one of the nodes: starts the job of each schedule whose time has come. */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class ScheduleTimer {
    private static final Logger LOG = System.getLogger(ScheduleTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    ScheduleService schedules;

    @Inject
    JobLauncher jobs;

    @Schedule(minute = "*", hour = "*", info = "run schedules")
    void fireDue() {
        Optional<DueSchedule> due = take();
        while (due.isPresent()) {
            fire(due.get());
            due = take();
        }
    }

    private Optional<DueSchedule> take() {
        return asSystem.call(schedules::takeDue);
    }

    private void fire(DueSchedule due) {
        try {
            jobs.start(
                    "run-by-criteria",
                    Map.of(
                            "school", due.school(),
                            "types", due.types(),
                            "delivery", due.delivery(),
                            "user", SystemUser.SCHEDULE,
                            "schedule", String.valueOf(due.id())));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "Schedule " + due.id() + " could not start its job", e);
            asSystem.run(() -> schedules.record(due.id(), ScheduleResult.FAILED, null));
        }
    }
}
