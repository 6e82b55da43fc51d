package org.conferral.batch.document;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.document.boundary.DocumentWork;
import org.conferral.document.entity.MakingWork;

/**
 * The first act of whoever starts the agent's job (timer, page, watch, console, CLI): takes the lease of its execution, or
 * begins one where the product has not. Ends with {@code TAKEN}, or {@code REFUSED} when the agent is at work on this
 * server already or paused.
 */
@Named
@Dependent
public class BeginMakingBatchlet extends AbstractBatchlet {
    @Inject
    JobContext job;

    /** The execution that the product began, 0 for none. */
    @Inject
    @BatchProperty
    String execution;

    @Inject
    AsSystem asSystem;

    @Inject
    DocumentWork work;

    @Inject
    JobsAtHand jobs;

    @Override
    public String process() {
        long asked = Long.parseLong(execution);
        long id = asked == 0 ? asSystem.call(() -> work.beginAtConsole()).orElse(0L) : asked;
        if (id == 0) {
            return "REFUSED";
        }
        jobs.begin(job.getExecutionId(), MakingWork.of(id));
        job.setTransientUserData(id);
        return asSystem.call(() -> work.takeLease(id, job.getExecutionId())) ? "TAKEN" : "REFUSED";
    }
}
