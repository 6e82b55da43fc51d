package org.conferral.batch.intake;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeWork;

/** Reads the files of an import into staging, in one transaction; ends with READ, or REFUSED when nothing is to merge. */
@Named
@Dependent
public class ReadFilesBatchlet implements Batchlet {
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
        return asSystem.call(() -> work.read(Long.parseLong(importId))) ? "READ" : "REFUSED";
    }

    @Override
    public void stop() {
        asSystem.run(() -> work.stop(Long.parseLong(importId)));
    }
}
