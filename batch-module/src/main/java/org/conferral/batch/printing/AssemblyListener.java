package org.conferral.batch.printing;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.printing.boundary.PrintingWork;
import org.conferral.printing.entity.AssemblyResult;

/** The last act of an assembly that holds its lease: says how it ended. */
@Named
@Dependent
public class AssemblyListener extends AbstractJobListener {
    @Inject
    JobContext job;

    @Inject
    AsSystem asSystem;

    @Inject
    PrintingWork work;

    @Inject
    JobsAtHand jobs;

    @Override
    public void afterJob() {
        long execution = job.getExecutionId();
        try {
            if (job.getTransientUserData() instanceof Long id) {
                asSystem.run(() -> work.end(id, execution, result()));
            }
        } finally {
            jobs.end(execution);
        }
    }

    private AssemblyResult result() {
        return switch (job.getBatchStatus()) {
            case STARTING, STARTED, COMPLETED -> AssemblyResult.COMPLETED;
            case STOPPING, STOPPED -> AssemblyResult.STOPPED;
            case FAILED, ABANDONED -> AssemblyResult.FAILED;
        };
    }
}
