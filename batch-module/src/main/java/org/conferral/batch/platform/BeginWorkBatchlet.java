package org.conferral.batch.platform;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.platform.boundary.LeasedWork;
import org.conferral.platform.entity.Work;

/**
 * The first act of whoever starts the job (timer, page, watch, console, CLI): takes the lease of its piece of work, which
 * the job's later steps find as its data, or begins one where the product has not. Ends with {@code TAKEN}, or {@code
 * REFUSED} when such work may not begin on this server now. {@link WorkListener} belongs to it.
 */
@Named
@Dependent
public class BeginWorkBatchlet extends AbstractBatchlet {
    @Inject
    JobContext job;

    /** The kind of work. */
    @Inject
    @BatchProperty
    String kind;

    /** The piece that the product began, 0 for none. */
    @Inject
    @BatchProperty
    String id;

    @Inject
    AsSystem asSystem;

    @Inject
    LeasedWorks works;

    @Inject
    JobsAtHand jobs;

    @Override
    public String process() {
        return asSystem.call(() -> begin(works.of(kind), Long.parseLong(id)));
    }

    private String begin(LeasedWork work, long asked) {
        long piece = asked == 0 ? work.beginAtConsole().orElse(0L) : asked;
        if (piece == 0) {
            return "REFUSED";
        }
        jobs.begin(job.getExecutionId(), new Work(kind, piece));
        job.setTransientUserData(piece);
        return work.takeLease(piece, job.getExecutionId()) ? "TAKEN" : "REFUSED";
    }
}
