package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunWork;

/**
 * Processes a chunk of item ids in the chunk's transaction. What became of each is marked in that same transaction, so a
 * restart does nothing twice.
 */
@Named
@Dependent
public class RunItemWriter extends AbstractItemWriter {
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

    @Override
    public void writeItems(List<Object> items) {
        List<Long> ids = items.stream().map(Long.class::cast).toList();
        asSystem.run(() -> work.process(Long.parseLong(run), job.getExecutionId(), ids));
    }
}
