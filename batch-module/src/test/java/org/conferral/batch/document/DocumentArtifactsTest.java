package org.conferral.batch.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.document.boundary.DocumentComparison;
import org.conferral.document.boundary.DocumentWork;
import org.conferral.document.entity.ComparedDocuments;
import org.conferral.document.entity.MakingStep;
import org.conferral.platform.entity.WorkSettings;
import org.junit.jupiter.api.Test;

/** What the artifacts of the agent's jobs make of what they are told, each alone. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class DocumentArtifactsTest {
    private static final MakingStep MADE = new MakingStep(250, 0, MakingStep.Next.GO_ON);

    private final Agent agent = new Agent();
    private final JobStandIn job = new JobStandIn(BatchStatus.STARTED);

    @Test
    void everyMinuteTheAgentIsStartedIfSomethingWaits() throws NoSuchMethodException {
        AgentTimer timer = new AgentTimer();
        timer.asSystem = new AsSystem();
        timer.work = agent;

        timer.start();

        assertEquals(List.of("start"), agent.asked);
        Schedule schedule = Objects.requireNonNull(
                AgentTimer.class.getDeclaredMethod("start").getAnnotation(Schedule.class));
        assertEquals("* * 0", schedule.hour() + " " + schedule.minute() + " " + schedule.second());
        assertTrue(AgentTimer.class.isAnnotationPresent(Singleton.class), "which the container needs to see it");
    }

    @Test
    void eachPartitionIsOfTheSameExecution() {
        job.setTransientUserData(9L);
        PartitionsMapper mapper = new PartitionsMapper();
        mapper.job = job;
        mapper.settings = WorkSettings.of(Map.of("CONFERRAL_RUN_PARTITIONS", "3"));

        PartitionPlan plan = mapper.mapPartitions();

        assertEquals(3, plan.getPartitions());
        assertEquals(3, plan.getThreads());
        assertTrue(plan.getPartitionsOverride(), "every start partitions afresh");
        assertEquals("9", plan.getPartitionProperties()[2].getProperty("execution"));
    }

    @Test
    void documentsAreMadeUntilNoneWaitsAndAnImportHasItsTurn() {
        agent.steps.addAll(List.of(MADE, MakingStep.WAITING, MADE, MakingStep.ENDED));

        assertEquals("MADE", making().process());
        assertEquals(List.of("make 9 by 5", "make 9 by 5", "make 9 by 5", "make 9 by 5"), agent.asked);
    }

    @Test
    void stoppedItBeginsNoOtherChunk() {
        MakeDocumentsBatchlet making = making();
        making.stop();

        assertEquals("STOPPED", making.process());
        assertEquals(List.of(), agent.asked);
    }

    private MakeDocumentsBatchlet making() {
        MakeDocumentsBatchlet making = new MakeDocumentsBatchlet();
        making.job = job;
        making.execution = "9";
        making.asSystem = new AsSystem();
        making.work = agent;
        return making;
    }

    @Test
    void equalDocumentsAreCounted() {
        CompareDocumentsBatchlet compare =
                comparing(new ComparedDocuments(200, 200, 0, List.of()), new ComparedDocuments(250, 50, 0, List.of()));

        assertEquals("EQUAL 250", compare.process());
        assertEquals("EQUAL 250", job.getExitStatus());
    }

    @Test
    void differentDocumentsAreCountedAmongAll() {
        CompareDocumentsBatchlet compare = comparing(
                new ComparedDocuments(200, 200, 0, List.of(7L)), new ComparedDocuments(250, 50, 0, List.of(8L)));

        assertEquals("DIFFERENT 2 OF 250", compare.process());
    }

    @Test
    void thoseThatHoldTheSameInOtherBytesAreToldApart() {
        CompareDocumentsBatchlet compare =
                comparing(new ComparedDocuments(200, 200, 3, List.of()), new ComparedDocuments(250, 50, 1, List.of()));

        assertEquals("EQUAL 250 (4 IN CONTENT)", compare.process());
    }

    @Test
    void stoppedComparisonSaysWhatItHasCompared() {
        CompareDocumentsBatchlet compare =
                comparing(new ComparedDocuments(200, 200, 0, List.of()), new ComparedDocuments(250, 50, 0, List.of()));
        compare.stop();

        assertEquals("STOPPED EQUAL 0", compare.process());
    }

    private CompareDocumentsBatchlet comparing(ComparedDocuments... compared) {
        Deque<ComparedDocuments> next = new ArrayDeque<>(List.of(compared));
        CompareDocumentsBatchlet compare = new CompareDocumentsBatchlet();
        compare.job = job;
        compare.after = "0";
        compare.asSystem = new AsSystem();
        compare.comparison = new DocumentComparison() {
            @Override
            public ComparedDocuments next(long after, int limit) {
                return next.isEmpty() ? new ComparedDocuments(0, 0, 0, List.of()) : next.remove();
            }
        };
        return compare;
    }

    @Test
    void timerOutlivesAFailure() {
        AgentTimer timer = new AgentTimer();
        timer.asSystem = new AsSystem();
        timer.work = agent;
        agent.fails = true;
        timer.start();
        agent.fails = false;
        timer.start();

        assertEquals(List.of("start", "start"), agent.asked);
    }

    /** An agent that does as a test says, and remembers what it was asked. */
    private static final class Agent extends DocumentWork {
        final List<String> asked = new ArrayList<>();
        final Deque<MakingStep> steps = new ArrayDeque<>();
        boolean fails;

        @Override
        public void startIfWaiting() {
            act("start");
        }

        @Override
        public MakingStep makeNext(long execution, long taker) {
            act("make " + execution + " by " + taker);
            return steps.remove();
        }

        private void act(String what) {
            asked.add(what);
            if (fails) {
                throw new IllegalStateException("no connection");
            }
        }
    }
}
