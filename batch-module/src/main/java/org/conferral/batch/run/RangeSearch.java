package org.conferral.batch.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.SearchStep;

/**
 * Searches ranges of students until none is left, each in a transaction of its own. While an import goes in it waits
 * between two transactions, so that none is cut off for its length.
 */
@Dependent
public class RangeSearch {
    private static final long A_MOMENT = Duration.ofMillis(250).toNanos();

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    private volatile boolean stopped;

    void search(long run, long execution) {
        SearchStep step = SearchStep.SEARCHED;
        while (step != SearchStep.ENDED && !stopped) {
            step = asSystem.call(() -> work.searchNext(run, execution));
            if (step == SearchStep.WAITS) {
                LockSupport.parkNanos(A_MOMENT);
            }
        }
    }

    void stop() {
        stopped = true;
    }

    boolean isStopped() {
        return stopped;
    }
}
