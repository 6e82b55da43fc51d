package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.control.Room;
import org.conferral.platform.control.work.Nodes;
import org.conferral.platform.control.work.WorkLeases;
import org.conferral.platform.entity.SystemUser;
import org.conferral.platform.entity.Work;
import org.conferral.run.entity.DueSchedule;
import org.conferral.run.entity.LongWork;

/** Who is at work on a run, or on a schedule that was fired, and the jobs that are to be. */
@ApplicationScoped
public class RunJobs {
    private static final String SEARCH = "run-search-candidates";
    private static final String PROCESS = "run-award-and-order";
    private static final String FIRE = "run-by-criteria";

    @Inject
    WorkLeases leases;

    @Inject
    JobLauncher launcher;

    @Inject
    Nodes nodes;

    @Inject
    Room room;

    /** Sends for the search of a run's candidates, after the commit. */
    public void search(long run) {
        send(SEARCH, run, 0);
    }

    /** Sends for the processing of a run's items, after the commit. */
    public void process(long run) {
        send(PROCESS, run, 0);
    }

    private void send(String job, long run, long lastExecution) {
        leases.await(LongWork.run(run));
        launcher.relaunch(lastExecution, job, LongWork.run(run), Map.of("run", String.valueOf(run)));
    }

    /** Goes on with what an execution was at whose server is gone. */
    public void goOn(long run, long lastExecution) {
        send(PROCESS, run, lastExecution);
    }

    /** Sends for the job of a schedule that is due, after the commit. */
    public void fire(DueSchedule due) {
        leases.await(LongWork.schedule(due.id()));
        launch(due);
    }

    /** Sends for the job again, whose lease this server has taken over. */
    public void launch(DueSchedule due) {
        launcher.launch(
                FIRE,
                LongWork.schedule(due.id()),
                Map.of(
                        "school", due.school(),
                        "types", due.types(),
                        "delivery", due.delivery(),
                        "user", SystemUser.SCHEDULE,
                        "schedule", String.valueOf(due.id())));
    }

    /** Awaits an execution that somebody else has started. */
    public void await(Work work) {
        leases.await(work);
    }

    public boolean isAwaited(Work work) {
        return leases.isAwaited(work);
    }

    /** Whether nobody has taken the work since this execution let go of it. */
    public boolean isAwaitedSince(Work work, long execution) {
        return leases.isAwaitedSince(work, execution);
    }

    /** Takes the work for an execution; false when another one is at it. */
    public boolean take(Work work, long execution) {
        return leases.take(work, execution);
    }

    /** Takes over for this server; false when another one was first. */
    public boolean takeOver(Work work) {
        return leases.takeOver(work);
    }

    public boolean holds(Work work, long execution) {
        return leases.holds(work, execution);
    }

    /** Lets go of the work for whoever starts its job again. */
    public boolean letGo(Work work, long execution) {
        return leases.letGo(work, execution);
    }

    /** Whether a job that was stopped may have been stopped by a server that goes down, this one or another. */
    public boolean mayBeStoppedByServer() {
        return nodes.anyLeftLately();
    }

    /** Whether the database has no room for what they write. */
    public boolean lackRoom() {
        return room.isLacking();
    }

    /** Whether it had none lately: what was interrupted may have been for want of it. */
    public boolean lackedRoomLately() {
        return room.wasLackingLately();
    }

    /** Lets go of work that is to be gone on with at once. */
    public void expire(Work work) {
        leases.expire(work);
    }

    /** Nobody is to do the work. */
    public void end(Work work) {
        leases.end(work);
    }
}
