package org.conferral.batch.platform;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.platform.entity.WorkResult;

/** The last act of a job that {@link BeginWorkBatchlet} began: says how its work ended, if it still holds the lease. */
@Named
@Dependent
public class WorkListener extends AbstractJobListener {
    @Inject
    JobContext job;

    /** The kind of work. */
    @Inject
    @BatchProperty
    String kind;

    @Inject
    AsSystem asSystem;

    @Inject
    LeasedWorks works;

    @Inject
    JobsAtHand jobs;

    @Override
    public void afterJob() {
        long execution = job.getExecutionId();
        try {
            if (job.getTransientUserData() instanceof Long piece) {
                asSystem.run(() -> works.of(kind).end(piece, execution, result()));
            }
        } finally {
            jobs.end(execution);
        }
    }

    private WorkResult result() {
        return switch (job.getBatchStatus()) {
            case STARTING, STARTED, COMPLETED -> WorkResult.COMPLETED;
            case STOPPING, STOPPED -> WorkResult.STOPPED;
            case FAILED, ABANDONED -> WorkResult.FAILED;
        };
    }
}
