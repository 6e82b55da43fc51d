package org.conferral.batch.run;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.ChunkOutcome;
import org.conferral.run.entity.LeaseLostException;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.SearchEnd;
import org.conferral.run.entity.SearchStep;
import org.conferral.run.entity.StudentRange;
import org.jspecify.annotations.Nullable;

/** A run that does as a test says, and remembers what it was asked. */
class WorkStandIn extends RunWork {
    final Deque<SearchStep> steps = new ArrayDeque<>();
    final Deque<List<PendingItem>> chunks = new ArrayDeque<>();
    final List<StudentRange> asked = new ArrayList<>();
    List<StudentRange> ranges = List.of();
    SearchEnd found = SearchEnd.FOUND;
    final List<String> processed = new ArrayList<>();
    ChunkOutcome outcome = ChunkOutcome.NOTHING;
    boolean lost;
    boolean searchEnded;
    boolean foreseen;
    boolean abandoned;
    boolean settled;
    boolean letsGo = true;

    @Nullable Boolean ours;

    WorkStandIn searches(SearchStep... next) {
        steps.addAll(List.of(next));
        return this;
    }

    @Override
    public boolean takeLease(long id, long execution, boolean submitted) {
        ours = submitted;
        return submitted;
    }

    @Override
    public SearchStep searchNext(long id, long execution) {
        return steps.remove();
    }

    @Override
    public void foresee(long id, long execution) {
        foreseen = true;
    }

    @Override
    public void abandonSearch(long id, long execution) {
        abandoned = true;
    }

    @Override
    public SearchEnd endSearch(long id, long execution) {
        searchEnded = true;
        return found;
    }

    @Override
    public List<StudentRange> pendingRanges(long run, int count) {
        return ranges;
    }

    @Override
    public List<PendingItem> pending(long run, StudentRange range, int limit) {
        asked.add(range);
        return chunks.isEmpty() ? List.of() : chunks.remove();
    }

    @Override
    public ChunkOutcome process(long id, long execution, Collection<Long> items) {
        if (lost) {
            throw new LeaseLostException(id);
        }
        processed.add(id + " by " + execution + ": " + items);
        return outcome;
    }

    @Override
    public boolean letGo(long id, long execution) {
        return letsGo;
    }

    @Override
    public void settle(long id, long execution) {
        settled = true;
    }

    /** Chunks that are read one after the other: items of these numbers, each of the student with ten times the number. */
    WorkStandIn reads(Collection<List<Long>> next) {
        next.forEach(ids -> chunks.add(ids.stream()
                .map(id -> new PendingItem(id, 10 * id, CredentialCode.AHSD))
                .toList()));
        return this;
    }
}
