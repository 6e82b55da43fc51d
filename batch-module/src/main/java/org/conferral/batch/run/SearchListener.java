package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.listener.AbstractJobListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.run.boundary.RunWork;

/** Ends a search: a draft if every range was searched and something found, gone otherwise. */
@Named
@Dependent
public class SearchListener extends AbstractJobListener {
    @Inject
    JobContext job;

    /** The run's number. */
    @Inject
    @BatchProperty
    String run;

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    @Inject
    JobsAtHand jobs;

    @Override
    public void afterJob() {
        long execution = job.getExecutionId();
        try {
            long searched = Long.parseLong(run);
            asSystem.run(() -> work.foresee(searched, execution));
            asSystem.run(() -> work.endSearch(searched, execution));
        } finally {
            jobs.end(execution);
        }
    }
}
