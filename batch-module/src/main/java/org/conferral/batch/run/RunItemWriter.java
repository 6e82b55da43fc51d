package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunWork;

/**
 * Processes a chunk of item ids in the chunk's transaction. What became of each is marked in that same transaction, so a
 * restart does nothing twice. The outcome is left with the step for {@link RunChunkListener}.
 */
@Named
@Dependent
public class RunItemWriter extends AbstractItemWriter {
    @Inject
    JobContext job;

    @Inject
    StepContext step;

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
        step.setTransientUserData(asSystem.call(() -> work.process(Long.parseLong(run), job.getExecutionId(), ids)));
    }
}
