package org.conferral.batch.intake;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.intake.boundary.IntakeWork;
import org.conferral.intake.entity.StoredIntake;

/** Reads the files of an import into staging, in one transaction; ends with READ, or REFUSED when nothing is to merge. */
@Named
@Dependent
public class ReadFilesBatchlet implements Batchlet {
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
    public String process() {
        long id = Long.parseLong(importId);
        long execution = job.getExecutionId();
        jobs.begin(execution, StoredIntake.work(id));
        return asSystem.call(() -> work.read(id, execution)) ? "READ" : "REFUSED";
    }

    @Override
    public void stop() {
        asSystem.run(() -> work.stop(job.getExecutionId()));
    }
}
