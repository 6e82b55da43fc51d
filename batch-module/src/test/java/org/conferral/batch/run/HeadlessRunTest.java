package org.conferral.batch.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes of a run by criteria, with and without a schedule. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class HeadlessRunTest {
    private final WorkStandIn work = new WorkStandIn();
    private final HandStandIn hand = new HandStandIn();
    private final FiringStandIn firing = new FiringStandIn();
    private final JobStandIn job = new JobStandIn(BatchStatus.STARTED);

    @Test
    void searchBeginsUnderItsScheduleAndIsLeftWithTheJob() {
        assertEquals("DRAFTED", draft("3").process());
        assertEquals(new HeadlessRun(9, DeliveryMethod.MANUAL_MAIL), job.getTransientUserData());
        assertEquals(Set.of(LongWork.schedule(3), LongWork.run(9)), hand.begun);
    }

    @Test
    void scheduleThatAnotherExecutionIsAtIsLeftAlone() {
        firing.free = false;

        assertEquals("REFUSED", draft("3").process());
        assertEquals(Set.of(LongWork.schedule(3)), hand.begun);
        assertNull(job.getTransientUserData());
    }

    @Test
    void deliveryThatThereIsNotIsRefusedBeforeAnythingIsSearched() {
        HeadlessDraftBatchlet draft = draft("0");
        draft.delivery = "BY_PIGEON";

        assertThrows(IllegalArgumentException.class, draft::process);
        assertTrue(hand.begun.isEmpty());
    }

    @Test
    void whatWasFoundIsStarted() {
        assertEquals("RUN 9", start(true).process());
        assertEquals("RUN 9", job.getExitStatus());
    }

    @Test
    void nothingFoundIsKeptWithTheSchedule() {
        work.found = SearchEnd.NOTHING_FOUND;

        assertEquals("NOTHING FOUND", start(true).process());
        assertEquals(ScheduleResult.NOTHING_FOUND, firing.result);
    }

    @ParameterizedTest
    @CsvSource({"CUT_SHORT, true", "FOUND, false"})
    void searchThatWasTakenAwayDoesNotSayThatNothingWasFound(SearchEnd end, boolean starts) {
        work.found = end;

        assertEquals("CUT SHORT", start(starts).process());
        assertNull(firing.result, "the execution that has the schedule now says what came of it");
    }

    private HeadlessDraftBatchlet draft(String schedule) {
        HeadlessDraftBatchlet draft = new HeadlessDraftBatchlet();
        draft.job = job;
        draft.school = "ALL";
        draft.types = "ALL";
        draft.delivery = "MANUAL_MAIL";
        draft.user = "schedule";
        draft.schedule = schedule;
        draft.asSystem = new AsSystem();
        draft.administration = administration(true);
        draft.firing = firing;
        draft.jobs = hand;
        return draft;
    }

    private HeadlessStartBatchlet start(boolean starts) {
        HeadlessStartBatchlet start = new HeadlessStartBatchlet();
        job.setTransientUserData(new HeadlessRun(9, DeliveryMethod.MANUAL_MAIL));
        start.job = job;
        start.schedule = "3";
        start.asSystem = new AsSystem();
        start.administration = administration(starts);
        start.work = work;
        start.firing = firing;
        return start;
    }

    private static RunAdministration administration(boolean starts) {
        return new RunAdministration() {
            @Override
            public long draft(String school, String types, String systemUser, long execution) {
                return 9;
            }

            @Override
            public boolean start(long id, DeliveryMethod delivery, long forSchedule, long execution) {
                return starts;
            }
        };
    }
}
