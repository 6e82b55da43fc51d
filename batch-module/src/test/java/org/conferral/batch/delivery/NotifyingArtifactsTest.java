package org.conferral.batch.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.batch.runtime.BatchStatus;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobStandIn;
import org.conferral.delivery.boundary.ConsumerNotifying;
import org.conferral.delivery.entity.DeliveryNotice;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailAddress;
import org.junit.jupiter.api.Test;

/** What the artifacts that tell consumers make of what they are told, each alone. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class NotifyingArtifactsTest {
    private static final MailAddress ZOE = new MailAddress("zoe@example.org");

    private final Notifying notifying = new Notifying();
    private final JobStandIn job = new JobStandIn(BatchStatus.STARTED);

    @Test
    void noticesAreMadeThenSentAndThenItemsExpire() {
        notifying.due.addAll(List.of(3L, 4L));
        notifying.toSend.addAll(List.of(71L, 72L));
        notifying.expiring = 1;

        assertEquals("TOLD", telling().process());
        assertEquals(
                List.of("make 3", "make 4", "send 71", "sent 71", "send 72", "sent 72", "expire", "expire"),
                notifying.asked);
    }

    @Test
    void whatFailsForOneConsumerKeepsNoOtherBack() {
        notifying.due.addAll(List.of(3L, 4L));
        notifying.toSend.addAll(List.of(71L, 72L));
        notifying.failing.addAll(Set.of("make 3", "send 71"));

        assertEquals("TOLD", telling().process());
        assertEquals(
                List.of("make 3", "make 4", "send 71", "failed 71", "send 72", "sent 72", "expire"), notifying.asked);
    }

    @Test
    void aLetterThatDidNotLeaveIsToBeTriedAgain() {
        notifying.toSend.add(71L);
        notifying.leaves = false;

        assertEquals("TOLD", telling().process());
        assertEquals(List.of("send 71", "failed 71", "expire"), notifying.asked);
    }

    @Test
    void stoppedItBeginsNothing() {
        notifying.due.add(3L);
        notifying.toSend.add(71L);
        NotifyConsumersBatchlet telling = telling();
        telling.stop();

        assertEquals("STOPPED", telling.process());
        assertEquals(List.of(), notifying.asked);
    }

    @Test
    void withoutAnExecutionNobodyIsTold() {
        NotifyConsumersBatchlet telling = telling();
        job.setTransientUserData(null);

        assertThrows(IllegalStateException.class, telling::process);
        assertEquals(List.of(), notifying.asked);
    }

    @Test
    void timerOutlivesAFailure() {
        NotifyingTimer timer = new NotifyingTimer();
        timer.asSystem = new AsSystem();
        timer.work = notifying;
        notifying.failing.add("start");
        timer.look();
        notifying.failing.clear();
        timer.look();

        assertEquals(List.of("start", "start"), notifying.asked);
    }

    private NotifyConsumersBatchlet telling() {
        job.setTransientUserData(9L);
        NotifyConsumersBatchlet telling = new NotifyConsumersBatchlet();
        telling.job = job;
        telling.asSystem = new AsSystem();
        telling.work = notifying;
        return telling;
    }

    /** What the boundary would be told. */
    private static final class Notifying extends ConsumerNotifying {
        final List<String> asked = new ArrayList<>();
        final Deque<Long> due = new ArrayDeque<>();
        final Deque<Long> toSend = new ArrayDeque<>();
        final Set<String> failing = new HashSet<>();
        boolean leaves = true;
        int expiring;

        @Override
        public void startIfDue() {
            act("start");
        }

        @Override
        public long nextDue(long execution, long job, long behind) {
            return due.isEmpty() ? 0 : due.remove();
        }

        @Override
        public void make(long consumer) {
            act("make " + consumer);
        }

        @Override
        public Optional<DeliveryNotice> writeNext(long execution, long job, long behind) {
            return Optional.ofNullable(toSend.poll())
                    .map(id -> new DeliveryNotice(id, new Letter("notice-" + id, List.of(ZOE), "Documents", "")));
        }

        @Override
        public boolean send(DeliveryNotice notice) {
            act("send " + notice.id());
            return leaves;
        }

        @Override
        public void sent(long execution, DeliveryNotice notice) {
            act("sent " + notice.id());
        }

        @Override
        public void failed(DeliveryNotice notice) {
            act("failed " + notice.id());
        }

        @Override
        public boolean expireNext(long execution, long job) {
            act("expire");
            return expiring-- > 0;
        }

        private void act(String what) {
            asked.add(what);
            if (failing.contains(what)) {
                throw new IllegalStateException("not today");
            }
        }
    }
}
