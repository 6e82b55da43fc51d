package org.conferral.batch.intake;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.intake.boundary.IntakeWork;

/** Ends an import, however its job went. */
@Named
@Dependent
public class IntakeListener extends AbstractJobListener {
    @Inject
    JobContext job;

    /** The import's number. */
    @Inject
    @BatchProperty
    String importId;

    @Inject
    AsSystem asSystem;

    @Inject
    IntakeWork work;

    @Inject
    JobsAtHand jobs;

    @Override
    public void afterJob() {
        try {
            asSystem.run(() -> work.end(Long.parseLong(importId), job.getExecutionId()));
        } finally {
            jobs.end(job.getExecutionId());
        }
    }
}
