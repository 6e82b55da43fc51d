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
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.StudentRange;
import org.jspecify.annotations.Nullable;

/**
 * The ids of the pending items of a range in student order, unlocked, a chunk at a time, each from where the one before
 * ended; ends when a stop was asked on the run. Needs no checkpoint: every start reads what is pending afresh. What another
 * transaction is at, so that the writer left it, is not read a second time here.
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

    private final Deque<PendingItem> read = new ArrayDeque<>();
    private List<PendingItem> lastChunk = List.of();

    @Override
    public @Nullable Long readItem() {
        if (read.isEmpty()) {
            fill();
        }
        PendingItem next = read.poll();
        return next == null ? null : next.id();
    }

    private void fill() {
        // the same student again: there can be two items of one, of which the limit left the second
        long from = lastChunk.isEmpty()
                ? Long.parseLong(low)
                : lastChunk.get(lastChunk.size() - 1).studentId();
        StudentRange range = new StudentRange(from, Long.parseLong(high));
        List<PendingItem> pending = asSystem.call(() -> work.pending(Long.parseLong(run), range, CHUNK));
        if (!pending.equals(lastChunk)) {
            read.addAll(pending);
            lastChunk = pending;
        }
    }
}
