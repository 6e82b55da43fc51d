package org.conferral.batch.printing;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.printing.boundary.PrintingWork;
import org.conferral.printing.entity.AssemblyWork;

/**
 * The first act of whoever starts assembling (page, watch, console, CLI): takes the lease of the assembly, or begins one
 * where the product has not. Ends with {@code TAKEN}, or {@code REFUSED} when one is at work on this server already.
 */
@Named
@Dependent
public class BeginAssemblyBatchlet extends AbstractBatchlet {
    @Inject
    JobContext job;

    /** The assembly that the product began, 0 for none. */
    @Inject
    @BatchProperty
    String assembly;

    @Inject
    AsSystem asSystem;

    @Inject
    PrintingWork work;

    @Inject
    JobsAtHand jobs;

    @Override
    public String process() {
        long asked = Long.parseLong(assembly);
        long id = asked == 0 ? asSystem.call(() -> work.beginAtConsole()).orElse(0L) : asked;
        if (id == 0) {
            return "REFUSED";
        }
        jobs.begin(job.getExecutionId(), AssemblyWork.of(id));
        job.setTransientUserData(id);
        return asSystem.call(() -> work.takeLease(id, job.getExecutionId())) ? "TAKEN" : "REFUSED";
    }
}
