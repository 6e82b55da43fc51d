package org.conferral.batch.document;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.document.boundary.DocumentWork;
import org.conferral.document.entity.ExecutionResult;

/** The last act of an execution that holds its lease: says how it ended. */
@Named
@Dependent
public class MakingListener extends AbstractJobListener {
    @Inject
    JobContext job;

    @Inject
    AsSystem asSystem;

    @Inject
    DocumentWork work;

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

    private ExecutionResult result() {
        return switch (job.getBatchStatus()) {
            case STARTING, STARTED, COMPLETED -> ExecutionResult.COMPLETED;
            case STOPPING, STOPPED -> ExecutionResult.STOPPED;
            case FAILED, ABANDONED -> ExecutionResult.FAILED;
        };
    }
}
