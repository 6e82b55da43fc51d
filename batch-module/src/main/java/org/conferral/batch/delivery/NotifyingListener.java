package org.conferral.batch.delivery;

import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.delivery.boundary.ConsumerNotifying;
import org.conferral.delivery.entity.NotifyingResult;

/** The last act of an execution that holds its lease: says how it ended. */
@Named
@Dependent
public class NotifyingListener extends AbstractJobListener {
    @Inject
    JobContext job;

    @Inject
    AsSystem asSystem;

    @Inject
    ConsumerNotifying work;

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

    private NotifyingResult result() {
        return switch (job.getBatchStatus()) {
            case STARTING, STARTED, COMPLETED -> NotifyingResult.COMPLETED;
            case STOPPING, STOPPED -> NotifyingResult.STOPPED;
            case FAILED, ABANDONED -> NotifyingResult.FAILED;
        };
    }
}
