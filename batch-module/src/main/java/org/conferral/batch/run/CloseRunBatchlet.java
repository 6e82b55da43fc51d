package org.conferral.batch.run;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunAdministration;

/** Closes a run that is Stopped or Needs attention, as an administrator asks at the console; fails for any other. */
@Named
@Dependent
public class CloseRunBatchlet extends AbstractBatchlet {
    /** The run's number. */
    @Inject
    @BatchProperty
    String run;

    @Inject
    AsSystem asSystem;

    @Inject
    RunAdministration administration;

    @Override
    public String process() {
        asSystem.run(() -> administration.close(Long.parseLong(run)));
        return "CLOSED";
    }
}
