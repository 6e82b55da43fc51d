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
import org.conferral.run.entity.LongWork;

/** The last act of an execution that holds the run's lease: says what the run has come to. */
@Named
@Dependent
public class RunListener extends AbstractJobListener {
    @Inject
    JobContext job;

    /** The run's number. */
    @Inject
    @BatchProperty
    String run;

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    @Inject
    JobsAtHand jobs;

    @Inject
    StoppedExecutions stopped;

    @Override
    public void afterJob() {
        long execution = job.getExecutionId();
        try {
            long id = Long.parseLong(run);
            asSystem.run(() -> stopped.end(
                    job, LongWork.run(id), () -> work.letGo(id, execution), () -> work.settle(id, execution)));
        } finally {
            jobs.end(execution);
        }
    }
}
