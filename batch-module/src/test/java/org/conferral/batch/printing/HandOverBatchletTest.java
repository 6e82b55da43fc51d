package org.conferral.batch.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.batch.runtime.BatchStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.HandStandIn;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.platform.entity.NoRoomException;
import org.conferral.printing.boundary.HandOverWork;
import org.conferral.printing.entity.ReleaseWork;
import org.conferral.printing.entity.TransmissionException;
import org.conferral.printing.entity.TransmissionFault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How a print job is handed over, a few times if need be. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class HandOverBatchletTest {
    private final Work work = new Work();
    private final HandStandIn hand = new HandStandIn();

    @Test
    void whatArrivesIsConfirmed() throws InterruptedException {
        assertEquals("TRANSMITTED", batchlet().process());
        assertEquals(List.of("take 9", "send", "confirm"), work.asked);
        assertEquals(Set.of(ReleaseWork.of(9)), hand.begun);
        assertTrue(hand.ended);
    }

    @Test
    void whatAnotherExecutionHasIsLeftToIt() throws InterruptedException {
        work.free = false;

        assertEquals("REFUSED", batchlet().process());
        assertEquals(List.of("take 9"), work.asked);
    }

    @Test
    void aTryThatFailsIsFollowedByAnother() throws InterruptedException {
        work.faults.add(new TransmissionException(TransmissionFault.CHECK, "print-job.pdf"));
        work.pauses.add(Optional.of(Duration.ofMillis(1)));

        assertEquals("TRANSMITTED", batchlet().process());
        assertEquals(List.of("take 9", "send", "miss CHECK print-job.pdf", "send", "confirm"), work.asked);
    }

    @Test
    void aDatabaseWithoutRoomIsWaitedForAndNoFault() throws InterruptedException {
        work.faults.add(new NoRoomException("53100", new IllegalStateException()));

        assertEquals("TRANSMITTED", batchlet().process());
        assertEquals(List.of("take 9", "send", "send", "confirm"), work.asked);
    }

    @Test
    void theLastTryThatFailsEndsIt() throws InterruptedException {
        work.faults.add(new IllegalStateException("a surprise"));
        work.pauses.add(Optional.empty());

        assertEquals("FAILED", batchlet().process());
        assertEquals(
                List.of("take 9", "send", "take back", "miss UNEXPECTED IllegalStateException a surprise"), work.asked);
    }

    @Test
    void fromWhoCannotBeReachedNothingIsTakenBack() throws InterruptedException {
        work.faults.add(new TransmissionException(TransmissionFault.CONNECTION, "nobody there"));
        work.pauses.add(Optional.empty());

        assertEquals("FAILED", batchlet().process());
        assertEquals(List.of("take 9", "send", "miss CONNECTION nobody there"), work.asked);
    }

    @Test
    void whatArrivedOfItemsThatCannotBeSentIsTakenBack() throws InterruptedException {
        work.refused = new TransmissionException(TransmissionFault.ITEM, "0000000007-01");
        work.pauses.add(Optional.empty());

        assertEquals("FAILED", batchlet().process());
        assertEquals(List.of("take 9", "send", "confirm", "take back", "miss ITEM 0000000007-01"), work.asked);
    }

    @Test
    void stoppedItBeginsNothing() throws InterruptedException {
        HandOverBatchlet batchlet = batchlet();
        batchlet.stop();

        assertEquals("STOPPED", batchlet.process());
        assertEquals(List.of("take 9"), work.asked);
    }

    private HandOverBatchlet batchlet() {
        HandOverBatchlet batchlet = new HandOverBatchlet();
        batchlet.job = new JobStandIn(BatchStatus.STARTED);
        batchlet.printJob = "9";
        batchlet.asSystem = new AsSystem();
        batchlet.work = work;
        batchlet.jobs = hand;
        batchlet.untilRoom = Duration.ofMillis(1);
        return batchlet;
    }

    /** What the boundary would be told. */
    private static final class Work extends HandOverWork {
        final List<String> asked = new ArrayList<>();
        final Deque<RuntimeException> faults = new ArrayDeque<>();
        final Deque<Optional<Duration>> pauses = new ArrayDeque<>();

        @Nullable TransmissionException refused;

        boolean free = true;

        @Override
        public boolean takeLease(long printJob, long job) {
            asked.add("take " + printJob);
            return free;
        }

        @Override
        public void send(long printJob, long job) {
            asked.add("send");
            if (!faults.isEmpty()) {
                throw faults.remove();
            }
        }

        @Override
        public void takeBack(long printJob, long job) {
            asked.add("take back");
        }

        @Override
        public boolean isLast(long printJob, long job, TransmissionFault fault) {
            return pauses.element().isEmpty();
        }

        @Override
        public boolean confirm(long printJob, long job) {
            asked.add("confirm");
            if (refused != null) {
                throw refused;
            }
            return true;
        }

        @Override
        public Optional<Duration> miss(long printJob, long job, TransmissionFault fault, String value) {
            asked.add("miss " + fault + " " + value);
            return pauses.remove();
        }
    }
}
