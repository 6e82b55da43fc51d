package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.conferral.platform.boundary.Outbox;
import org.conferral.platform.entity.DataChanged;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.control.AskedStudents;
import org.conferral.run.control.CandidateSearch;
import org.conferral.run.control.RunEndings;
import org.conferral.run.control.RunForecasts;
import org.conferral.run.control.RunItems;
import org.conferral.run.control.RunJobs;
import org.conferral.run.control.RunRepository;
import org.conferral.run.control.chunk.ChunkProcessor;
import org.conferral.run.control.read.RunBalances;
import org.conferral.run.entity.ChunkOutcome;
import org.conferral.run.entity.LeaseLostException;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.PendingItem;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunBalance;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunStatus;
import org.conferral.run.entity.SearchEnd;
import org.conferral.run.entity.SearchStep;
import org.conferral.run.entity.StudentRange;

/** What jobs do with a run, each step in a transaction of its own or in the chunk's. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RunWork {
    @Inject
    RunRepository runs;

    @Inject
    RunJobs jobs;

    @Inject
    RunEndings endings;

    @Inject
    RunItems items;

    @Inject
    RunBalances balances;

    @Inject
    ChunkProcessor chunks;

    @Inject
    CandidateSearch search;

    @Inject
    RunForecasts forecasts;

    @Inject
    Outbox outbox;

    @Inject
    AskedStudents asked;

    @Inject
    Clock clock;

    /**
     * The first act of every execution: false when another one is at work, or there is nothing to do. A run that is
     * Stopped or Needs attention is resumed by it, unless the product itself had started it before somebody stopped the
     * run: then nobody but an administrator at the server's console, who starts its job, means to go on.
     *
     * @param ours whether the product started this execution
     */
    public boolean takeLease(long id, long execution, boolean ours) {
        return runs.lock(id)
                .filter(run -> run.status() == RunStatus.SEARCHING
                        || run.status() == RunStatus.RUNNING
                        || (!ours && resumed(run)))
                .filter(run -> jobs.take(LongWork.run(id), execution))
                .isPresent();
    }

    private boolean resumed(Run run) {
        if (!run.status().mayBeResumed()) {
            return false;
        }
        run.resume();
        runs.flush();
        runs.record(run.id(), RunEventKind.RESUMED, SystemUser.SERVER_CONSOLE);
        jobs.await(LongWork.run(run.id()));
        return true;
    }

    /** Searches the next range, if the search is still this execution's. */
    public SearchStep searchNext(long id, long execution) {
        return runs.find(id)
                .filter(run -> run.status() == RunStatus.SEARCHING && jobs.holds(LongWork.run(id), execution))
                .map(search::searchNext)
                .orElse(SearchStep.ENDED);
    }

    /** Foresees what will come of what was found, for whoever searched by hand and is to be told, before the search ends. */
    public void foresee(long id, long execution) {
        runs.find(id)
                .filter(run -> run.status() == RunStatus.SEARCHING && jobs.holds(LongWork.run(id), execution))
                .filter(run -> search.isDone(id))
                .ifPresent(run -> forecasts.foresee(id, run.kind()));
    }

    /** Ends a search: the run is a draft, or gone when nothing was found or the search was cut short. */
    public SearchEnd endSearch(long id, long execution) {
        return runs.lock(id)
                .filter(run -> run.status() == RunStatus.SEARCHING && jobs.holds(LongWork.run(id), execution))
                .map(this::freeze)
                .orElse(SearchEnd.CUT_SHORT);
    }

    /** Removes a search that did not come to its end. */
    public void abandonSearch(long id, long execution) {
        runs.lock(id)
                .filter(run -> run.status() == RunStatus.SEARCHING && jobs.holds(LongWork.run(id), execution))
                .ifPresent(endings::remove);
    }

    private SearchEnd freeze(Run run) {
        if (!search.isDone(run.id())) {
            endings.remove(run);
            return SearchEnd.CUT_SHORT;
        }
        asked.explain(run.id());
        if (balances.balance(run.id()).counts().selected() == 0) {
            endings.removeEmpty(run);
            return SearchEnd.NOTHING_FOUND;
        }
        run.freeze();
        jobs.end(LongWork.run(run.id()));
        return SearchEnd.FOUND;
    }

    /** Ranges of students to divide the pending items by. */
    public List<StudentRange> pendingRanges(long run, int count) {
        return items.pendingRanges(run, count);
    }

    /** The next pending items of a range; none once a stop was asked. */
    public List<PendingItem> pending(long run, StudentRange range, int limit) {
        return runs.find(run).map(Run::status).filter(RunStatus.RUNNING::equals).isEmpty()
                ? List.of()
                : items.pending(run, range, limit);
    }

    /**
     * Processes items in the chunk's transaction.
     *
     * @return how many of them were awarded and ordered, and how many refused; the rest somebody else is at
     * @throws LeaseLostException when the execution no longer holds the run's lease; nothing is written then
     */
    public ChunkOutcome process(long id, long execution, Collection<Long> itemIds) {
        if (!jobs.holds(LongWork.run(id), execution)) {
            throw new LeaseLostException(id);
        }
        Run run = runs.find(id).orElseThrow(() -> new LeaseLostException(id));
        ChunkOutcome outcome = chunks.process(run, itemIds);
        if (run.waitsForRoom()) {
            foundRoom(id);
        }
        return outcome;
    }

    private void foundRoom(long id) {
        runs.lock(id).filter(Run::waitsForRoom).ifPresent(run -> {
            run.foundRoom();
            runs.flush();
            runs.record(id, RunEventKind.FOUND_ROOM, SystemUser.SYSTEM);
        });
    }

    /** The last act of an execution: what the run has come to. */
    public void settle(long id, long execution) {
        runs.lock(id)
                .filter(run -> run.status().isAtWork() && jobs.holds(LongWork.run(id), execution))
                .ifPresent(run -> {
                    settle(run);
                    outbox.put(DataChanged.by(LongWork.run(id), String.valueOf(execution)));
                });
    }

    /**
     * The last act of an execution that was stopped without a stop being asked on the run: by an administrator at the
     * console, or because a server or its deployment goes down, which {@link #decideOnStop} tells apart a little later.
     *
     * @return whether it let go of the run
     */
    public boolean letGo(long id, long execution) {
        return runs.lock(id)
                .filter(run -> run.status() == RunStatus.RUNNING && jobs.letGo(LongWork.run(id), execution))
                .isPresent();
    }

    /**
     * Unless somebody went on with the run: if a server was leaving, that was why, and the run goes on at once; if none
     * was, it was the administrator, and the run is Stopped.
     */
    public void decideOnStop(long id, long execution) {
        runs.lock(id)
                .filter(run -> run.status() == RunStatus.RUNNING && jobs.isAwaitedSince(LongWork.run(id), execution))
                .ifPresent(this::decideOnStop);
    }

    private void decideOnStop(Run run) {
        if (jobs.mayBeStoppedByServer()) {
            jobs.expire(LongWork.run(run.id()));
        } else {
            endings.stoppedAtConsole(run);
        }
    }

    private void settle(Run run) {
        RunBalance balance = balances.balance(run.id());
        if (balance.counts().pending() == 0) {
            balanced(run, balance);
        } else if (run.status() == RunStatus.STOPPING) {
            endings.stopped(run);
        } else {
            if (jobs.lackRoom() && run.waitForRoom(clock.instant())) {
                runs.flush();
                runs.record(run.id(), RunEventKind.WAITS_FOR_ROOM, SystemUser.SYSTEM);
            }
            jobs.expire(LongWork.run(run.id()));
        }
    }

    private void balanced(Run run, RunBalance balance) {
        if (balance.holds()) {
            run.complete(clock.instant());
            endings.end(run, RunEventKind.COMPLETED);
        } else {
            run.needAttention(balance.difference());
            endings.end(run, RunEventKind.NEEDS_ATTENTION, balance.difference());
        }
    }
}
