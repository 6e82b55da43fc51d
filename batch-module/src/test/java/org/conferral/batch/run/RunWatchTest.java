package org.conferral.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conferral.batch.platform.AsSystem;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.run.boundary.CandidateCounts;
import org.conferral.run.boundary.RunResumption;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.RunStatus;
import org.junit.jupiter.api.Test;

/** What each look after runs does, and that nothing that fails in it keeps the rest back. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class RunWatchTest {
    private static final Instant STOPPED = Instant.parse("2026-07-15T12:00:00Z");

    private final List<String> asked = new ArrayList<>();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final RunWatch watch = new RunWatch();
    private boolean away;

    RunWatchTest() {
        watch.asSystem = new AsSystem();
        watch.work = new Work();
        watch.firing = new Firing();
        watch.resumption = new Resumption();
        watch.metrics = new RunMetrics();
        watch.metrics.registry = registry;
        watch.stopped = new StoppedExecutions();
        watch.stopped.settings = WorkSettings.of(Map.of());
        watch.stopped.clock = Clock.fixed(STOPPED, ZoneOffset.UTC);
    }

    @Test
    void oneThatCannotBeDecidedOnKeepsNoOtherBack() {
        watch.stopped.add(LongWork.run(7), 70);
        watch.stopped.add(LongWork.run(8), 80);
        watch.stopped.add(LongWork.schedule(9), 90);
        watch.stopped.clock = Clock.fixed(STOPPED.plusSeconds(60), ZoneOffset.UTC);

        watch.decideOnStopped();

        assertEquals(
                List.of("run 7 by 70", "run 8 by 80", "schedule 9 by 90"),
                asked.stream().sorted().toList());
    }

    @Test
    void whatWasStoppedJustNowIsNotDecidedOnYet() {
        watch.stopped.add(LongWork.run(8), 80);

        watch.decideOnStopped();

        assertEquals(List.of(), asked);
    }

    @Test
    void runsAreCountedByStateAndTheNextTimeWhenTheDatabaseIsAway() {
        away = true;
        watch.count();
        away = false;
        watch.count();

        assertEquals(
                2,
                registry.get("conferral.runs").tag("state", "running").gauge().value());
        assertEquals(
                0,
                registry.get("conferral.runs").tag("state", "stopped").gauge().value());
    }

    @Test
    void oldDraftsAreClearedTheNextTimeWhenTheDatabaseIsAway() {
        away = true;
        watch.clear();
        away = false;
        watch.clear();

        assertEquals(List.of("clear"), asked);
    }

    @Test
    void candidatesThatWaitAreCounted() {
        CandidateCountTimer timer = new CandidateCountTimer();
        timer.asSystem = new AsSystem();
        timer.candidates = new CandidateCounts() {
            @Override
            public void recount() {
                asked.add("recount");
            }
        };

        timer.count();

        assertEquals(List.of("recount"), asked);
    }

    private final class Work extends RunWork {
        @Override
        public void decideOnStop(long id, long execution) {
            asked.add("run " + id + " by " + execution);
            if (id == 7) {
                throw new IllegalStateException("not today");
            }
        }
    }

    private final class Firing extends ScheduleFiring {
        @Override
        public void decideOnStop(long id, long execution) {
            asked.add("schedule " + id + " by " + execution);
        }
    }

    private final class Resumption extends RunResumption {
        @Override
        public Map<RunStatus, Long> runsByStatus() {
            mustBeThere();
            return Map.of(RunStatus.RUNNING, 2L);
        }

        @Override
        public int removeOldDrafts() {
            mustBeThere();
            asked.add("clear");
            return 1;
        }

        private void mustBeThere() {
            if (away) {
                throw new IllegalStateException("no connection");
            }
        }
    }
}
