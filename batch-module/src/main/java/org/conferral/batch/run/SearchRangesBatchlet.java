package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunWork;

/**
 * Searches ranges of students until none is left, each in a transaction of its own; several partitions share the work by
 * taking whichever range is next. A search that is cut short is never gone on with.
 */
@Named
@Dependent
public class SearchRangesBatchlet implements Batchlet {
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

    private volatile boolean stopped;

    @Override
    public String process() {
        boolean more = true;
        while (more && !stopped) {
            more = asSystem.call(() -> work.searchNext(Long.parseLong(run), job.getExecutionId()));
        }
        return "SEARCHED";
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
