package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.control.WorkLeases;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.entity.DueSchedule;
import org.conferral.run.entity.LongWork;

/** Who is at work on a schedule that was fired, and the job that is to be. */
@ApplicationScoped
public class ScheduleJobs {
    private static final String JOB = "run-by-criteria";

    @Inject
    WorkLeases leases;

    @Inject
    JobLauncher launcher;

    /** Sends for the job of a schedule that is due, after the commit. */
    public void fire(DueSchedule due) {
        leases.await(LongWork.schedule(due.id()));
        launch(due);
    }

    /** Sends for the job again, whose lease this server has taken over. */
    public void launch(DueSchedule due) {
        launcher.launch(
                JOB,
                LongWork.schedule(due.id()),
                Map.of(
                        "school", due.school(),
                        "types", due.types(),
                        "delivery", due.delivery(),
                        "user", SystemUser.SCHEDULE,
                        "schedule", String.valueOf(due.id())));
    }

    /** Takes the schedule for an execution; false when another one is at it. */
    public boolean take(long schedule, long execution) {
        return leases.take(LongWork.schedule(schedule), execution);
    }

    /** Takes over for this server; false when another one was first. */
    public boolean takeOver(long schedule) {
        return leases.takeOver(LongWork.schedule(schedule));
    }

    /** Lets go of the schedule for whoever starts its job again. */
    public boolean letGo(long schedule, long execution) {
        return leases.letGo(LongWork.schedule(schedule), execution);
    }

    /** Whether nobody has taken the schedule since this execution let go of it. */
    public boolean isAwaitedSince(long schedule, long execution) {
        return leases.isAwaitedSince(LongWork.schedule(schedule), execution);
    }

    /** Nobody is to work on the schedule until it is due again. */
    public void end(long schedule) {
        leases.end(LongWork.schedule(schedule));
    }
}
