package org.conferral.batch.delivery;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.delivery.boundary.ConsumerNotifying;
import org.conferral.delivery.entity.NotifyingWork;

/**
 * The first act of whoever starts the job that tells consumers (timer, page, watch, console, CLI): takes the lease of its
 * execution, or begins one where the product has not. Ends with {@code TAKEN}, or {@code REFUSED} when one is at work
 * already, on whichever server, or it is paused.
 */
@Named
@Dependent
public class BeginNotifyingBatchlet extends AbstractBatchlet {
    @Inject
    JobContext job;

    /** The execution that the product began, 0 for none. */
    @Inject
    @BatchProperty
    String execution;

    @Inject
    AsSystem asSystem;

    @Inject
    ConsumerNotifying work;

    @Inject
    JobsAtHand jobs;

    @Override
    public String process() {
        long asked = Long.parseLong(execution);
        long id = asked == 0 ? asSystem.call(() -> work.beginAtConsole()).orElse(0L) : asked;
        if (id == 0) {
            return "REFUSED";
        }
        jobs.begin(job.getExecutionId(), NotifyingWork.of(id));
        job.setTransientUserData(id);
        return asSystem.call(() -> work.takeLease(id, job.getExecutionId())) ? "TAKEN" : "REFUSED";
    }
}
