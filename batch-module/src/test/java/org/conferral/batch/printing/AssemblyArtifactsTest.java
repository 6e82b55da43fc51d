package org.conferral.batch.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.runtime.BatchStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.HandStandIn;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.printing.boundary.PrintingWork;
import org.conferral.printing.entity.AssemblyResult;
import org.conferral.printing.entity.AssemblyStep;
import org.conferral.printing.entity.AssemblyWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the artifacts of assembling make of what they are told, each alone. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class AssemblyArtifactsTest {
    private final Printing printing = new Printing();
    private final HandStandIn hand = new HandStandIn();
    private final JobStandIn job = new JobStandIn(BatchStatus.STARTED);

    @ParameterizedTest
    @CsvSource({
        "9, 0, true, TAKEN, take 9 by 5",
        "9, 0, false, REFUSED, take 9 by 5",
        "0, 14, true, TAKEN, take 14 by 5"
    })
    void assemblyIsTaken(String asked, long atConsole, boolean free, String exit, String said) {
        printing.free = free;
        printing.atConsole = atConsole;

        assertEquals(exit, begin(asked).process());
        assertEquals(List.of(said), printing.asked);
        assertEquals(Set.of(AssemblyWork.of(atConsole == 0 ? 9 : atConsole)), hand.begun);
    }

    @Test
    void atTheConsoleNothingIsBegunWhileOneIsAtWork() {
        assertEquals("REFUSED", begin("0").process());
        assertEquals(Set.of(), hand.begun);
    }

    private BeginAssemblyBatchlet begin(String assembly) {
        BeginAssemblyBatchlet begin = new BeginAssemblyBatchlet();
        begin.job = job;
        begin.assembly = assembly;
        begin.asSystem = new AsSystem();
        begin.work = printing;
        begin.jobs = hand;
        return begin;
    }

    @Test
    void itemsAreGatheredBehindOneAnotherAndThenEnvelopesMadeUp() {
        printing.steps.addAll(List.of(new AssemblyStep(5000, 71, false), AssemblyStep.ENDED));
        printing.loose = 1;

        assertEquals("ASSEMBLED", assembling().process());
        assertEquals(List.of("gather behind 0", "gather behind 71", "pack", "pack"), printing.asked);
    }

    @Test
    void stoppedItBeginsNothing() {
        AssembleJobsBatchlet assembling = assembling();
        assembling.stop();

        assertEquals("STOPPED", assembling.process());
        assertEquals(List.of(), printing.asked);
    }

    private AssembleJobsBatchlet assembling() {
        job.setTransientUserData(9L);
        AssembleJobsBatchlet assembling = new AssembleJobsBatchlet();
        assembling.job = job;
        assembling.asSystem = new AsSystem();
        assembling.work = printing;
        return assembling;
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, COMPLETED", "STARTED, COMPLETED", "STOPPED, STOPPED", "FAILED, FAILED"})
    void endIsSaidAsTheJobEnded(BatchStatus status, AssemblyResult result) {
        JobStandIn ended = new JobStandIn(status);
        ended.setTransientUserData(9L);
        AssemblyListener listener = new AssemblyListener();
        listener.job = ended;
        listener.asSystem = new AsSystem();
        listener.work = printing;
        listener.jobs = hand;

        listener.afterJob();

        assertEquals(List.of("end 9 by 5 " + result), printing.asked);
        assertTrue(hand.ended);
    }

    /** What the boundary would be told. */
    private static final class Printing extends PrintingWork {
        final List<String> asked = new ArrayList<>();
        final Deque<AssemblyStep> steps = new ArrayDeque<>();
        boolean free = true;
        long atConsole;
        int loose;

        @Override
        public Optional<Long> beginAtConsole() {
            return atConsole == 0 ? Optional.empty() : Optional.of(atConsole);
        }

        @Override
        public boolean takeLease(long assembly, long job) {
            asked.add("take " + assembly + " by " + job);
            return free;
        }

        @Override
        public AssemblyStep gatherNext(long assembly, long job, long behind) {
            asked.add("gather behind " + behind);
            return steps.remove();
        }

        @Override
        public boolean packNext(long assembly, long job) {
            asked.add("pack");
            return loose-- > 0;
        }

        @Override
        public void end(long assembly, long job, AssemblyResult result) {
            asked.add("end " + assembly + " by " + job + " " + result);
        }
    }
}
