package org.conferral.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.batch.runtime.BatchStatus;
import java.util.Set;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.HandStandIn;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.boundary.RunAdministration;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.ScheduleResult;
import org.conferral.run.entity.SearchEnd;
import org.conferral.run.entity.SearchStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a run by criteria, with and without a schedule. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class HeadlessRunBatchletTest {
    private final WorkStandIn work = new WorkStandIn();
    private final HandStandIn hand = new HandStandIn();
    private final FiringStandIn firing = new FiringStandIn();
    private final JobStandIn job = new JobStandIn(BatchStatus.STARTED);

    @Test
    void whatWasFoundIsStarted() {
        work.searches(SearchStep.SEARCHED, SearchStep.ENDED);

        assertEquals("RUN 9", batchlet("3", true).process());
        assertEquals("RUN 9", job.getExitStatus());
        assertEquals(Set.of(LongWork.schedule(3), LongWork.run(9)), hand.begun);
    }

    @Test
    void nothingFoundIsKeptWithTheSchedule() {
        work.searches(SearchStep.ENDED);
        work.found = SearchEnd.NOTHING_FOUND;

        assertEquals("NOTHING FOUND", batchlet("3", true).process());
        assertEquals(ScheduleResult.NOTHING_FOUND, firing.result);
    }

    @Test
    void stoppedWhileItSearchesItDoesNotSayThatNothingWasFound() {
        work.found = SearchEnd.CUT_SHORT;
        HeadlessRunBatchlet batchlet = batchlet("3", true);
        batchlet.stop();

        assertEquals("STOPPED", batchlet.process());
        assertNull(firing.result);
    }

    @ParameterizedTest
    @CsvSource({"CUT_SHORT, true", "FOUND, false"})
    void searchThatWasTakenAwayDoesNotSayThatNothingWasFound(SearchEnd end, boolean starts) {
        work.searches(SearchStep.ENDED);
        work.found = end;

        assertEquals("CUT SHORT", batchlet("3", starts).process());
        assertNull(firing.result, "the execution that has the schedule now says what came of it");
    }

    @Test
    void scheduleThatAnotherExecutionIsAtIsLeftAlone() {
        firing.free = false;

        assertEquals("REFUSED", batchlet("3", true).process());
        assertEquals(Set.of(LongWork.schedule(3)), hand.begun);
    }

    private HeadlessRunBatchlet batchlet(String schedule, boolean starts) {
        HeadlessRunBatchlet batchlet = new HeadlessRunBatchlet();
        batchlet.job = job;
        batchlet.school = "ALL";
        batchlet.types = "ALL";
        batchlet.delivery = "MANUAL_MAIL";
        batchlet.user = "schedule";
        batchlet.schedule = schedule;
        batchlet.asSystem = new AsSystem();
        batchlet.administration = new RunAdministration() {
            @Override
            public long draft(String school, String types, String systemUser, long execution) {
                return 9;
            }

            @Override
            public boolean start(long id, DeliveryMethod delivery, long forSchedule, long execution) {
                return starts;
            }
        };
        batchlet.work = work;
        batchlet.ranges = new RangeSearch();
        batchlet.ranges.asSystem = new AsSystem();
        batchlet.ranges.work = work;
        batchlet.firing = firing;
        batchlet.jobs = hand;
        return batchlet;
    }
}
