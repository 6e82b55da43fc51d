package org.conferral.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.api.partition.PartitionPlan;
import jakarta.batch.runtime.BatchStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.HandStandIn;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.SearchStep;
import org.conferral.run.entity.StudentRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the artifacts of a run's jobs make of what they are told, each alone. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class RunArtifactsTest {
    private static final Instant THEN = Instant.parse("2026-07-15T12:00:00Z");

    private final WorkStandIn work = new WorkStandIn();
    private final HandStandIn hand = new HandStandIn();

    @ParameterizedTest
    @CsvSource({"true, TAKEN", "false, REFUSED"})
    void leaseIsTakenForTheRunWithWhoStartedTheExecution(boolean ours, String exit) {
        TakeLeaseBatchlet first = new TakeLeaseBatchlet();
        first.job = new JobStandIn(BatchStatus.STARTED);
        first.run = "12";
        first.asSystem = new AsSystem();
        first.work = work;
        first.jobs = hand;
        hand.ours = ours;

        assertEquals(exit, first.process());
        assertEquals(String.valueOf(ours), String.valueOf(work.ours));
        assertEquals(Set.of(LongWork.run(12)), hand.begun, "its lease is renewed from here on");
    }

    @Test
    void searchComesAgainWhileAnImportGoesIn() {
        work.searches(SearchStep.SEARCHED, SearchStep.WAITS, SearchStep.WAITS, SearchStep.SEARCHED, SearchStep.ENDED);

        ranges().search(12, JobStandIn.EXECUTION);

        assertTrue(work.steps.isEmpty());
    }

    @Test
    void searchThatIsStoppedDoesNotBeginAnotherRange() {
        work.searches(SearchStep.SEARCHED);
        RangeSearch ranges = ranges();
        ranges.stop();

        ranges.search(12, JobStandIn.EXECUTION);

        assertEquals(1, work.steps.size());
    }

    @Test
    void partitionOfASearchTakesRangesUntilNoneIsLeft() {
        work.searches(SearchStep.SEARCHED, SearchStep.ENDED);
        SearchRangesBatchlet search = new SearchRangesBatchlet();
        search.job = new JobStandIn(BatchStatus.STARTED);
        search.run = "12";
        search.ranges = ranges();

        assertEquals("SEARCHED", search.process());
        assertTrue(work.steps.isEmpty());

        work.searches(SearchStep.SEARCHED);
        search.stop();
        search.process();
        assertEquals(1, work.steps.size());
    }

    @Test
    void searchIsEndedAndItsLeaseNotRenewedAnyMore() {
        SearchListener listener = new SearchListener();
        listener.job = new JobStandIn(BatchStatus.COMPLETED);
        listener.run = "12";
        listener.asSystem = new AsSystem();
        listener.work = work;
        listener.jobs = hand;

        listener.afterJob();

        assertTrue(work.foreseen, "whoever searched by hand is told what will come of it");
        assertTrue(work.searchEnded);
        assertTrue(hand.ended);
    }

    private RangeSearch ranges() {
        RangeSearch ranges = new RangeSearch();
        ranges.asSystem = new AsSystem();
        ranges.work = work;
        return ranges;
    }

    @Test
    void readerEndsWhereTheWriterLeftWhatSomebodyElseIsAt() {
        PendingItemReader reader = new PendingItemReader();
        reader.run = "12";
        reader.low = "1";
        reader.high = "99";
        reader.asSystem = new AsSystem();
        reader.work = work.reads(List.of(List.of(1L, 2L), List.of(3L), List.of(3L)));

        List<Long> read = new ArrayList<>();
        for (Long item = reader.readItem(); item != null; item = reader.readItem()) {
            read.add(item);
        }

        assertEquals(List.of(1L, 2L, 3L), read);
        assertEquals(
                List.of(new StudentRange(1, 99), new StudentRange(20, 99), new StudentRange(30, 99)),
                work.asked,
                "from where the one before ended");
    }

    @Test
    void mapperMakesAPartitionOfEachRangeAndOneOfNone() {
        assertEquals(1, plan().getPartitions());
        work.ranges = List.of(new StudentRange(1, 50), new StudentRange(51, 99));

        PartitionPlan plan = plan();

        assertEquals(2, plan.getPartitions());
        assertEquals(2, plan.getThreads());
        assertTrue(plan.getPartitionsOverride(), "every start partitions afresh");
        assertEquals("51", plan.getPartitionProperties()[1].getProperty("low"));
        assertEquals("99", plan.getPartitionProperties()[1].getProperty("high"));
    }

    private PartitionPlan plan() {
        PendingItemMapper mapper = new PendingItemMapper();
        mapper.run = "12";
        mapper.asSystem = new AsSystem();
        mapper.work = work;
        mapper.settings = WorkSettings.of(Map.of());
        return mapper.mapPartitions();
    }

    @ParameterizedTest
    @CsvSource({"COMPLETED, true", "FAILED, true", "STOPPED, false", "STOPPING, false"})
    void runIsSettledUnlessItsJobWasStoppedWithoutAStopAskedOnIt(BatchStatus status, boolean settled) {
        StoppedExecutions stopped = stoppedNow();
        runListener(status, stopped).afterJob();

        assertEquals(settled, work.settled);
        assertEquals(settled ? 0 : 1, later(stopped).due().size());
        assertTrue(hand.ended, "its lease is not renewed any more");
    }

    @Test
    void stopThatWasAskedOnTheRunSettlesIt() {
        work.letsGo = false;
        StoppedExecutions stopped = stoppedNow();
        runListener(BatchStatus.STOPPED, stopped).afterJob();

        assertTrue(work.settled);
        assertEquals(List.of(), later(stopped).due());
    }

    private RunListener runListener(BatchStatus status, StoppedExecutions stopped) {
        RunListener listener = new RunListener();
        listener.job = new JobStandIn(status);
        listener.run = "12";
        listener.asSystem = new AsSystem();
        listener.work = work;
        listener.jobs = hand;
        listener.stopped = stopped;
        return listener;
    }

    @Test
    void stoppedExecutionIsDecidedOnALittleLaterAndOnce() {
        StoppedExecutions stopped = stoppedNow();
        stopped.add(LongWork.run(12), JobStandIn.EXECUTION);

        assertEquals(List.of(), stopped.due());
        assertEquals(1, later(stopped).due().size());
        assertEquals(List.of(), stopped.due());
    }

    static StoppedExecutions stoppedNow() {
        StoppedExecutions stopped = new StoppedExecutions();
        stopped.clock = Clock.fixed(THEN, ZoneOffset.UTC);
        stopped.settings = WorkSettings.of(Map.of());
        return stopped;
    }

    static StoppedExecutions later(StoppedExecutions stopped) {
        stopped.clock = Clock.offset(stopped.clock, Duration.ofSeconds(6));
        return stopped;
    }

    @ParameterizedTest
    @CsvSource({"FAILED, FAILED", "COMPLETED, FAILED"})
    void scheduleWhoseJobEndsWithoutAResultHasFailed(BatchStatus status, String result) {
        FiringStandIn firing = new FiringStandIn();
        headless(new JobStandIn(status), "3", firing, stoppedNow()).afterJob();

        assertEquals(result, String.valueOf(firing.result));
        assertTrue(hand.ended);
    }

    @Test
    void scheduleWhoseJobIsStoppedIsLetGoOfUntilItShowsByWhom() {
        FiringStandIn firing = new FiringStandIn();
        StoppedExecutions stopped = stoppedNow();
        headless(new JobStandIn(BatchStatus.STOPPED), "3", firing, stopped).afterJob();

        assertNull(firing.result);
        assertTrue(firing.letGo);
        assertEquals(LongWork.schedule(3), later(stopped).due().get(0).work());
    }

    @Test
    void searchOfARunByCriteriaThatDidNotEndLeavesNothingBehind() {
        JobStandIn job = new JobStandIn(BatchStatus.STOPPED);
        job.setTransientUserData(new HeadlessRun(9, DeliveryMethod.MANUAL_MAIL));

        headless(job, "0", new FiringStandIn(), stoppedNow()).afterJob();

        assertTrue(work.abandoned);
    }

    @Test
    void twoPartitionsSearchForARunByCriteria() {
        HeadlessSearchMapper mapper = new HeadlessSearchMapper();
        mapper.job = new JobStandIn(BatchStatus.STARTED);
        mapper.job.setTransientUserData(new HeadlessRun(9, DeliveryMethod.MANUAL_MAIL));

        PartitionPlan plan = mapper.mapPartitions();

        assertEquals(2, plan.getPartitions());
        assertEquals(
                List.of("9", "9"),
                Stream.of(plan.getPartitionProperties())
                        .map(part -> part.getProperty("run"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"0, RUN 9", "3, REFUSED"})
    void nothingIsSaidOfNoScheduleNorOfAnotherExecutions(String schedule, String exit) {
        FiringStandIn firing = new FiringStandIn();
        headless(new JobStandIn(BatchStatus.COMPLETED).exit(exit), schedule, firing, stoppedNow())
                .afterJob();

        assertNull(firing.result);
        assertFalse(firing.letGo);
        assertTrue(hand.ended);
    }

    private HeadlessRunListener headless(
            JobStandIn job, String schedule, FiringStandIn firing, StoppedExecutions stopped) {
        HeadlessRunListener listener = new HeadlessRunListener();
        listener.job = job;
        listener.schedule = schedule;
        listener.asSystem = new AsSystem();
        listener.firing = firing;
        listener.work = work;
        listener.jobs = hand;
        listener.stopped = stopped;
        return listener;
    }
}
