package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.runtime.BatchStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.platform.boundary.LeasedWork;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a job begins its piece of work and ends it, whatever kind that is. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class WorkArtifactsTest {
    private final Digging digging = new Digging();
    private final HandStandIn hand = new HandStandIn();
    private final JobStandIn job = new JobStandIn(BatchStatus.STARTED);

    @ParameterizedTest
    @CsvSource({"true, TAKEN", "false, REFUSED"})
    void pieceThatTheProductBeganIsTaken(boolean free, String exit) {
        digging.free = free;

        assertEquals(exit, begin("9").process());
        assertEquals(List.of("take 9 by 5"), digging.asked);
        assertEquals(Set.of(new Work("digging", 9)), hand.begun, "its lease is renewed from here on");
        assertEquals(9L, job.getTransientUserData());
    }

    @Test
    void atTheConsoleAPieceIsBegun() {
        digging.atConsole = 14L;

        assertEquals("TAKEN", begin("0").process());
        assertEquals(List.of("take 14 by 5"), digging.asked);
    }

    @Test
    void atTheConsoleNothingIsBegunWhereThatMayNotBe() {
        assertEquals("REFUSED", begin("0").process());
        assertEquals(Set.of(), hand.begun);
        assertNull(job.getTransientUserData());
    }

    @Test
    void kindThatNobodyKnowsIsRefused() {
        BeginWorkBatchlet begin = begin("9");
        begin.kind = "flying";

        assertThrows(IllegalStateException.class, begin::process);
        assertEquals(Set.of(), hand.begun);
    }

    private BeginWorkBatchlet begin(String id) {
        BeginWorkBatchlet begin = new BeginWorkBatchlet();
        begin.job = job;
        begin.kind = "digging";
        begin.id = id;
        begin.asSystem = new AsSystem();
        begin.works = works();
        begin.jobs = hand;
        return begin;
    }

    private LeasedWorks works() {
        LeasedWorks works = new LeasedWorks();
        works.found = new Found<>(new Digging("filling"), digging);
        works.find();
        return works;
    }

    @ParameterizedTest
    @CsvSource({
        "COMPLETED, COMPLETED",
        "STARTED, COMPLETED",
        "STOPPING, STOPPED",
        "STOPPED, STOPPED",
        "FAILED, FAILED",
        "ABANDONED, FAILED"
    })
    void endIsSaidAsTheJobEnded(BatchStatus status, WorkResult result) {
        JobStandIn ended = new JobStandIn(status);
        ended.setTransientUserData(9L);

        listener(ended).afterJob();

        assertEquals(List.of("end 9 by 5: " + result), digging.asked);
        assertTrue(hand.ended, "its lease is not renewed any more");
    }

    @Test
    void refusedJobEndsNothingButItself() {
        listener(job).afterJob();

        assertEquals(List.of(), digging.asked);
        assertTrue(hand.ended);
    }

    @Test
    void leaseIsNotRenewedAnyMoreWhateverHappensAtTheEnd() {
        job.setTransientUserData(9L);
        digging.fails = true;

        assertThrows(IllegalStateException.class, () -> listener(job).afterJob());
        assertTrue(hand.ended);
    }

    private WorkListener listener(JobStandIn ended) {
        WorkListener listener = new WorkListener();
        listener.job = ended;
        listener.kind = "digging";
        listener.asSystem = new AsSystem();
        listener.works = works();
        listener.jobs = hand;
        return listener;
    }

    /** Work that does as a test says, and remembers what it was asked. */
    private static final class Digging implements LeasedWork {
        final List<String> asked = new ArrayList<>();
        final String kind;
        boolean free = true;
        boolean fails;

        @Nullable Long atConsole;

        Digging() {
            this("digging");
        }

        Digging(String kind) {
            this.kind = kind;
        }

        @Override
        public String kind() {
            return kind;
        }

        @Override
        public Optional<Long> beginAtConsole() {
            return Optional.ofNullable(atConsole);
        }

        @Override
        public boolean takeLease(long id, long taker) {
            act("take " + id + " by " + taker);
            return free;
        }

        @Override
        public void end(long id, long taker, WorkResult result) {
            act("end " + id + " by " + taker + ": " + result);
        }

        private void act(String what) {
            asked.add(what);
            if (fails) {
                throw new IllegalStateException("no connection");
            }
        }
    }
}
