package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.List;
import org.conferral.batch.platform.AfterCommit;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.ChunkOutcome;

/**
 * Processes a chunk of item ids in the chunk's transaction. What became of each is marked in that same transaction, so a
 * restart does nothing twice. It is counted once the transaction is
 * committed.
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

    @Inject
    RunMetrics metrics;

    @Inject
    AfterCommit afterCommit;

    @Override
    public void writeItems(List<Object> items) {
        List<Long> ids = items.stream().map(Long.class::cast).toList();
        ChunkOutcome outcome = asSystem.call(() -> work.process(Long.parseLong(run), job.getExecutionId(), ids));
        if (step.getTransientUserData() instanceof Long begun && !outcome.equals(ChunkOutcome.NOTHING)) {
            afterCommit.run(() -> metrics.count(outcome, Duration.ofNanos(System.nanoTime() - begun)));
        }
    }
}
