package org.conferral.batch.intake;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.intake.boundary.IntakeWork;
import org.conferral.platform.entity.DataChanged;

/** Ends an import, however its job went, and tells those who count. */
@Named
@Dependent
public class IntakeListener extends AbstractJobListener {
    /** The import's number. */
    @Inject
    @BatchProperty
    String importId;

    @Inject
    AsSystem asSystem;

    @Inject
    IntakeWork work;

    @Inject
    Event<DataChanged> changed;

    @Override
    public void afterJob() {
        asSystem.run(() -> work.end(Long.parseLong(importId)));
        changed.fire(new DataChanged());
    }
}
