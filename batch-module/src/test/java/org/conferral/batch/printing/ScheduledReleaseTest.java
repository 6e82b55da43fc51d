package org.conferral.batch.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.batch.runtime.BatchStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.ScheduledRelease;
import org.conferral.printing.entity.DueRelease;
import org.junit.jupiter.api.Test;

/** What is released by schedule, and that what fails keeps nothing else back. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class ScheduledReleaseTest {
    private final Releases releases = new Releases();

    // printing R11.1
    @Test
    void eachFacilityWhoseTimeHasComeIsTakenAndThenItIsGathered() {
        PrintingTimer timer = new PrintingTimer();
        timer.asSystem = new AsSystem();
        timer.release = releases;

        timer.look();

        assertEquals(List.of("take 2", "gather"), releases.done);
    }

    // printing R11.1
    @Test
    void eachOpenJobIsReleasedAndThenTheTimeIsOver() {
        assertEquals("RELEASED", releasing().process());
        assertEquals(List.of("release 12", "over 1"), releases.done);
    }

    @Test
    void stoppedItLeavesTheTimeWaiting() {
        ReleaseDueBatchlet releasing = releasing();
        releasing.stop();

        assertEquals("STOPPED", releasing.process());
        assertEquals(List.of(), releases.done);
    }

    // printing R11.1
    @Test
    void whoHasLostTheLeaseLeavesTheTimeToOthers() {
        releases.held = false;

        assertEquals("STOPPED", releasing().process());
        assertEquals(List.of("release 12"), releases.done, "the time is not over");
    }

    private ReleaseDueBatchlet releasing() {
        ReleaseDueBatchlet releasing = new ReleaseDueBatchlet();
        JobStandIn job = new JobStandIn(BatchStatus.STARTED);
        job.setTransientUserData(9L);
        releasing.job = job;
        releasing.asSystem = new AsSystem();
        releasing.release = releases;
        return releasing;
    }

    /** What the boundary would be told. */
    private static final class Releases extends ScheduledRelease {
        final List<String> done = new ArrayList<>();
        boolean held = true;

        @Override
        public List<Integer> due() {
            return List.of(1, 2);
        }

        @Override
        public void take(int facility) {
            if (facility == 1) {
                throw new IllegalStateException("not today");
            }
            done.add("take " + facility);
        }

        @Override
        public void gather() {
            done.add("gather");
        }

        @Override
        public List<DueRelease> waiting() {
            return List.of(new DueRelease(1, Instant.EPOCH));
        }

        @Override
        public List<Long> jobs(DueRelease due) {
            return List.of(11L, 12L);
        }

        @Override
        public boolean release(long assembly, long execution, long job) {
            if (job == 11) {
                throw new BusinessException(0, "print_job_empty");
            }
            done.add("release " + job);
            return held;
        }

        @Override
        public boolean over(long assembly, long execution, DueRelease due) {
            done.add("over " + due.facility());
            return held;
        }
    }
}
