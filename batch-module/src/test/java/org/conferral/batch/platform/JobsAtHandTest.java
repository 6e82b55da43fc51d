package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which jobs begin, which wait for their turn, and whose leases are renewed meanwhile. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class JobsAtHandTest {
    private final StandIn operator = new StandIn();
    private final JobsAtHand jobs = new JobsAtHand();

    JobsAtHandTest() {
        jobs.settings = WorkSettings.of(Map.of("CONFERRAL_BATCH_THREADS", "6", "CONFERRAL_RUN_PARTITIONS", "2"));
        jobs.operator = operator;
    }

    // platform R1.4
    @Test
    void onlyAsManyBeginAsHaveTheirThreads() {
        submit(1, 2, 3);
        assertEquals(List.of(run(1), run(2)), operator.started);

        jobs.end(101);
        assertEquals(List.of(run(1), run(2), run(3)), operator.started);
    }

    @Test
    void leasesAreHeldFromTheQueueToTheEnd() {
        submit(1, 2, 3);
        assertEquals(Map.of(run(1), 0L, run(2), 0L, run(3), 0L), jobs.held());

        jobs.begin(101, run(1));
        assertEquals(Map.of(run(1), 101L, run(2), 0L, run(3), 0L), jobs.held());

        jobs.end(101);
        assertEquals(Set.of(run(2), run(3)), jobs.held().keySet());
    }

    @Test
    void whatTheProductStartedIsToldFromWhatSomebodyElseDid() {
        submit(1);

        assertTrue(jobs.begin(101, run(1)));
        assertFalse(jobs.begin(7, run(1)));
    }

    @Test
    void executionThatEndedWithoutAWordMakesRoom() {
        submit(1, 2, 3);
        operator.ended.add(102L);

        jobs.forgetEnded();

        assertEquals(List.of(run(1), run(2), run(3)), operator.started);
        assertEquals(Set.of(run(1), run(3)), jobs.held().keySet());
    }

    @Test
    void jobThatCannotBeStartedIsLeftToTheWatchAndCostsNobodyHisTurn() {
        operator.refuses = true;
        submit(1, 2);
        operator.refuses = false;
        submit(3);

        assertEquals(List.of(run(3)), operator.started);
        assertEquals(Set.of(run(3)), jobs.held().keySet(), "nobody renews what was not started");
    }

    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void startThatTakesLongKeepsNoRenewalWaitingAndItsExecutionIsOursAllTheSame() throws Exception {
        submit(1);
        jobs.begin(101, run(1));
        operator.starts = new CountDownLatch(1);
        CompletableFuture<Void> start = CompletableFuture.runAsync(() -> submit(2));
        operator.asked.acquire(2);

        assertEquals(Map.of(run(1), 101L, run(2), 0L), jobs.held());

        CompletableFuture<Boolean> ours = CompletableFuture.supplyAsync(() -> jobs.begin(102, run(2)));
        operator.starts.countDown();
        start.get();
        assertTrue(ours.get(), "its execution may begin before its start is over");
        assertEquals(Map.of(run(1), 101L, run(2), 102L), jobs.held());
    }

    private void submit(long... runs) {
        for (long id : runs) {
            jobs.submit(new JobStart("run-award-and-order", run(id), Map.of(), 0));
        }
    }

    private static Work run(long id) {
        return new Work("run", id);
    }

    /** Starts execution 101 and those after it. */
    private static final class StandIn extends Operator {
        final List<Work> started = new ArrayList<>();
        final Set<Long> ended = new HashSet<>();
        final Semaphore asked = new Semaphore(0);
        boolean refuses;
        volatile CountDownLatch starts = new CountDownLatch(0);

        @Override
        long start(JobStart start) {
            if (refuses) {
                throw new IllegalStateException("no thread");
            }
            asked.release();
            try {
                starts.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            started.add(start.work());
            return 100L + started.size();
        }

        @Override
        boolean isAlive(long execution) {
            return !ended.contains(execution);
        }
    }
}
