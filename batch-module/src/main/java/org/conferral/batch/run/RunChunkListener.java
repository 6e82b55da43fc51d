package org.conferral.batch.run;

import jakarta.batch.api.chunk.listener.AbstractChunkListener;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import org.conferral.run.entity.ChunkOutcome;

/** Counts what a chunk has done once its transaction is committed. */
@Named
@Dependent
public class RunChunkListener extends AbstractChunkListener {
    @Inject
    StepContext step;

    @Inject
    RunMetrics metrics;

    private long begun;

    @Override
    public void beforeChunk() {
        begun = System.nanoTime();
        step.setTransientUserData(ChunkOutcome.NOTHING);
    }

    @Override
    public void afterChunk() {
        if (step.getTransientUserData() instanceof ChunkOutcome outcome && !outcome.equals(ChunkOutcome.NOTHING)) {
            metrics.count(outcome, Duration.ofNanos(System.nanoTime() - begun));
        }
    }
}
