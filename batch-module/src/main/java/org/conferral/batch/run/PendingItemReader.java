package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.StudentRange;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the pending items of a range in student order, unlocked, a chunk at a time; ends when a stop was asked on
 * the run. Needs no checkpoint: what is pending is read afresh, and what another transaction is at (so that the writer
 * left it) is not read a second time here.
 */
@Named
@Dependent
public class PendingItemReader extends AbstractItemReader {
    private static final int CHUNK = 1000;

    /** The run's number. */
    @Inject
    @BatchProperty
    String run;

    /** The first student of the range. */
    @Inject
    @BatchProperty
    String low;

    /** The last student of the range. */
    @Inject
    @BatchProperty
    String high;

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    private final Deque<Long> read = new ArrayDeque<>();
    private @Nullable List<Long> lastChunk;

    @Override
    public @Nullable Long readItem() {
        if (read.isEmpty()) {
            fill();
        }
        return read.poll();
    }

    private void fill() {
        StudentRange range = new StudentRange(Long.parseLong(low), Long.parseLong(high));
        List<Long> pending = asSystem.call(() -> work.pending(Long.parseLong(run), range, CHUNK));
        if (!pending.equals(lastChunk)) {
            read.addAll(pending);
            lastChunk = pending;
        }
    }
}
