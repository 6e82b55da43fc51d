package org.conferral.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.runtime.BatchStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.conferral.batch.platform.AfterCommit;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.run.boundary.RunAdministration;
import org.conferral.run.entity.ChunkOutcome;
import org.conferral.run.entity.LeaseLostException;
import org.junit.jupiter.api.Test;

/** What a chunk of a run does and counts, and what becomes of a search and of a run that is closed. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class ChunkArtifactsTest {
    private final WorkStandIn work = new WorkStandIn();
    private final StepStandIn step = new StepStandIn();
    private final List<ChunkOutcome> counted = new ArrayList<>();
    private final List<Runnable> afterCommit = new ArrayList<>();

    @Test
    void chunkIsProcessedForTheRunByTheExecution() {
        writer().writeItems(List.of(7L, 8L));

        assertEquals(List.of("12 by 5: [7, 8]"), work.processed);
    }

    @Test
    void chunkIsCountedWhenItIsCommitted() {
        work.outcome = new ChunkOutcome(2, 1);
        chunkBegins();
        writer().writeItems(List.of(7L, 8L, 9L));
        assertEquals(List.of(), counted);

        afterCommit.forEach(Runnable::run);
        assertEquals(List.of(new ChunkOutcome(2, 1)), counted);
    }

    @Test
    void chunkThatIsRolledBackIsNotCounted() {
        work.outcome = new ChunkOutcome(2, 1);
        chunkBegins();
        writer().writeItems(List.of(7L, 8L, 9L));

        afterCommit.clear();
        assertEquals(List.of(), counted);
    }

    @Test
    void chunkThatSettledNothingIsNotCounted() {
        chunkBegins();
        writer().writeItems(List.of(7L));

        assertEquals(List.of(), afterCommit);
    }

    @Test
    void lostLeaseEndsTheChunk() {
        work.lost = true;

        assertThrows(LeaseLostException.class, () -> writer().writeItems(List.of(7L)));
    }

    @Test
    void chunkListenerLeavesWhenTheChunkBegan() {
        long before = System.nanoTime();
        chunkBegins();

        long begun = step.getTransientUserData() instanceof Long time ? time : 0;
        assertTrue(begun - before >= 0 && System.nanoTime() - begun >= 0);
    }

    private void chunkBegins() {
        RunChunkListener listener = new RunChunkListener();
        listener.step = step;
        listener.beforeChunk();
    }

    private RunItemWriter writer() {
        RunItemWriter writer = new RunItemWriter();
        writer.job = new JobStandIn(BatchStatus.STARTED);
        writer.step = step;
        writer.run = "12";
        writer.asSystem = new AsSystem();
        writer.work = work;
        writer.metrics = new RunMetrics() {
            @Override
            void count(ChunkOutcome outcome, Duration took) {
                counted.add(outcome);
            }
        };
        writer.afterCommit = new AfterCommit() {
            @Override
            public void run(Runnable follows) {
                afterCommit.add(follows);
            }
        };
        return writer;
    }

    @Test
    void closedRunIsTheOneThatTheAdministratorNamed() {
        List<Long> closed = new ArrayList<>();
        CloseRunBatchlet close = new CloseRunBatchlet();
        close.run = "12";
        close.asSystem = new AsSystem();
        close.administration = new RunAdministration() {
            @Override
            public void close(long id) {
                closed.add(id);
            }
        };

        assertEquals("CLOSED", close.process());
        assertEquals(List.of(12L), closed);
    }
}
