package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.ScheduleResult;

/**
 * Ends a run by criteria, however its job went: a search that was cut short leaves nothing behind, and a schedule that it
 * was for shows what came of it.
 */
@Named
@Dependent
public class HeadlessRunListener extends AbstractJobListener {
    @Inject
    JobContext job;

    /** The schedule that this was for, 0 for none. */
    @Inject
    @BatchProperty
    String schedule;

    @Inject
    AsSystem asSystem;

    @Inject
    ScheduleFiring firing;

    @Inject
    RunWork work;

    @Inject
    JobsAtHand jobs;

    @Inject
    StoppedExecutions stopped;

    @Override
    public void afterJob() {
        long execution = job.getExecutionId();
        long id = Long.parseLong(schedule);
        try {
            if (id != 0 && !"REFUSED".equals(job.getExitStatus())) {
                asSystem.run(() -> stopped.end(
                        job,
                        LongWork.schedule(id),
                        () -> firing.letGo(id, execution),
                        () -> firing.end(id, execution, ScheduleResult.FAILED)));
            }
            HeadlessRun.of(job).ifPresent(run -> asSystem.run(() -> work.abandonSearch(run.id(), execution)));
        } finally {
            jobs.end(execution);
        }
    }
}
