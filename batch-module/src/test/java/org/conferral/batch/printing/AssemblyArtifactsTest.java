package org.conferral.batch.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.batch.runtime.BatchStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.printing.boundary.PrintingWork;
import org.conferral.printing.entity.AssemblyStep;
import org.junit.jupiter.api.Test;

/** What the artifacts of assembling make of what they are told, each alone. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class AssemblyArtifactsTest {
    private final Printing printing = new Printing();
    private final JobStandIn job = new JobStandIn(BatchStatus.STARTED);

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

    /** What the boundary would be told. */
    private static final class Printing extends PrintingWork {
        final List<String> asked = new ArrayList<>();
        final Deque<AssemblyStep> steps = new ArrayDeque<>();
        int loose;

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
    }
}
