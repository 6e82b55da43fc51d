package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Searches ranges of students until none is left; several partitions share the work by taking whichever range is next. A search that is cut short is never gone on with.
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
    RangeSearch ranges;

    @Override
    public String process() {
        ranges.search(Long.parseLong(run), job.getExecutionId());
        return "SEARCHED";
    }

    @Override
    public void stop() {
        ranges.stop();
    }
}
