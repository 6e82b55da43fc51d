package org.conferral.batch.printing;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.printing.boundary.PrintingWork;
import org.conferral.printing.entity.AssemblyStep;

/**
 * Gathers order items into print jobs, thousands a transaction, and then makes up the envelopes, a print job a transaction.
 * Needs no checkpoint: what is not gathered is still free, and what is in no envelope still loose.
 */
@Named
@Dependent
public class AssembleJobsBatchlet implements Batchlet {
    @Inject
    JobContext job;

    @Inject
    AsSystem asSystem;

    @Inject
    PrintingWork work;

    private volatile boolean stopped;

    @Override
    public String process() {
        if (!(job.getTransientUserData() instanceof Long assembly)) {
            throw new IllegalStateException("no assembly was begun");
        }
        long execution = job.getExecutionId();
        AssemblyStep step = new AssemblyStep(0, 0, false);
        while (!step.last() && !stopped) {
            long behind = step.behind();
            step = asSystem.call(() -> work.gatherNext(assembly, execution, behind));
        }
        boolean more = true;
        while (more && !stopped) {
            more = asSystem.call(() -> work.packNext(assembly, execution));
        }
        return stopped ? "STOPPED" : "ASSEMBLED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
