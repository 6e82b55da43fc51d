package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.control.WorkLeases;
import org.conferral.run.entity.LongWork;

/** Who is at work on a run, and the jobs that are to be. */
@ApplicationScoped
public class RunJobs {
    private static final String SEARCH = "run-search-candidates";
    private static final String PROCESS = "run-award-and-order";

    @Inject
    WorkLeases leases;

    @Inject
    JobLauncher launcher;

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

    /** Awaits an execution that somebody else has started. */
    public void await(long run) {
        leases.await(LongWork.run(run));
    }

    public boolean isAwaited(long run) {
        return leases.isAwaited(LongWork.run(run));
    }

    /** Whether nobody has taken the run since this execution let go of it. */
    public boolean isAwaitedSince(long run, long execution) {
        return leases.isAwaitedSince(LongWork.run(run), execution);
    }

    /** Takes the run for an execution; false when another one is at it. */
    public boolean take(long run, long execution) {
        return leases.take(LongWork.run(run), execution);
    }

    /** Takes over for this server; false when another one was first. */
    public boolean takeOver(long run) {
        return leases.takeOver(LongWork.run(run));
    }

    public boolean holds(long run, long execution) {
        return leases.holds(LongWork.run(run), execution);
    }

    /** Lets go of the run for whoever starts its job again. */
    public boolean letGo(long run, long execution) {
        return leases.letGo(LongWork.run(run), execution);
    }

    /** Lets go of a run that is to be gone on with at once. */
    public void expire(long run) {
        leases.expire(LongWork.run(run));
    }

    /** Nobody is to work on the run. */
    public void end(long run) {
        leases.end(LongWork.run(run));
    }
}
