package org.conferral.batch.run;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.LongWork;

/**
 * The first act of whoever starts a job of a run (the wizard, the watch, WildFly's own restart, console, CLI): takes the
 * run's lease. Ends with {@code TAKEN}, or {@code REFUSED} when another execution is at work or there is nothing to do.
 */
@Named
@Dependent
public class TakeLeaseBatchlet extends AbstractBatchlet {
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

    @Override
    public String process() {
        long id = Long.parseLong(run);
        long execution = job.getExecutionId();
        boolean ours = jobs.begin(execution, LongWork.run(id));
        return asSystem.call(() -> work.takeLease(id, execution, ours)) ? "TAKEN" : "REFUSED";
    }
}
