package org.conferral.batch.run;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.conferral.batch.platform.AsSystem;
import org.conferral.platform.entity.NoRoomException;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.SearchStep;

/**
 * Searches ranges of students until none is left, each in a transaction of its own. While an import goes in it waits
 * between two transactions, so that none is cut off for its length; it waits as well until the database has room.
 */
@Dependent
public class RangeSearch {
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    /** Between two tries while the database has no room. */
    Duration untilRoom = Duration.ofSeconds(5);

    private volatile boolean stopped;

    void search(long run, long execution) {
        SearchStep step = SearchStep.SEARCHED;
        while (step != SearchStep.ENDED && !stopped) {
            step = next(run, execution);
        }
    }

    private SearchStep next(long run, long execution) {
        try {
            SearchStep step = asSystem.call(() -> work.searchNext(run, execution));
            if (step == SearchStep.WAITS) {
                LockSupport.parkNanos(A_MOMENT.toNanos());
            }
            return step;
        } catch (NoRoomException e) {
            LockSupport.parkNanos(untilRoom.toNanos());
            return SearchStep.WAITS;
        }
    }

    void stop() {
        stopped = true;
    }
}
