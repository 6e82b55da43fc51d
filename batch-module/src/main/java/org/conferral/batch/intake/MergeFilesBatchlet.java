package org.conferral.batch.intake;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeWork;

/** Merges the files that were read, in one transaction; ends with MERGED, or REFUSED when nothing went in. */
@Named
@Dependent
public class MergeFilesBatchlet implements Batchlet {
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

    @Override
    public String process() {
        return asSystem.call(() -> work.merge(Long.parseLong(importId), job.getExecutionId())) ? "MERGED" : "REFUSED";
    }

    @Override
    public void stop() {
        asSystem.run(() -> work.stop(job.getExecutionId()));
    }
}
