package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.boundary.OutboxDelivery;
import org.conferral.platform.entity.OutboxEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which events are brought, which are left, and that one topic keeps no other back. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class OutboxTimerTest {
    private final Delivery delivery = new Delivery();
    private final Found<OutboxConsumer> found =
            new Found<>(new Topic("orders"), new Topic("runs"), new SlowTopic("letters"));
    private final OutboxTimer timer = new OutboxTimer();

    OutboxTimerTest() {
        timer.asSystem = new AsSystem();
        timer.delivery = delivery;
        timer.found = found;
        timer.find();
    }

    @Test
    void allThatIsDueIsBrought() {
        delivery.waits("orders", 1, 2, 3);
        delivery.waits("runs", 4);

        timer.drain();

        assertEquals(List.of(1L, 2L, 3L, 4L), delivery.brought);
    }

    @Test
    void whatAnotherServerIsAtIsLeftUntilTheNextTime() {
        delivery.waits("orders", 1);
        delivery.elsewhere.add(1L);
        delivery.waits("runs", 4);

        timer.drain();

        assertEquals(List.of(4L), delivery.brought);
        assertEquals(1, delivery.tries.get("orders"));
    }

    // platform R2.1
    @Test
    void failingEventsAreToComeLaterAndKeepNoOthersBack() {
        delivery.waits("orders", 1, 2);
        delivery.failing.add("orders");
        delivery.waits("runs", 4);

        timer.drain();

        assertEquals(List.of(1L, 2L), delivery.postponed);
        assertEquals(List.of(4L), delivery.brought);
    }

    @Test
    void topicThatCannotBeReadKeepsNoOtherBack() {
        delivery.unreadable.add("orders");
        delivery.waits("runs", 4);

        timer.drain();

        assertEquals(List.of(4L), delivery.brought);
    }

    @Test
    void consumersAreLookedForOnce() {
        timer.drain();
        timer.drain();

        assertEquals(1, found.looks);
    }

    // platform R2.1
    @Test
    void whoIsSlowHasTurnsOfItsOwn() {
        delivery.waits("orders", 1);
        delivery.waits("letters", 2);

        timer.drain();
        assertEquals(List.of(1L), delivery.brought);
        timer.drainSlow();

        assertEquals(List.of(1L, 2L), delivery.brought);
    }

    private record SlowTopic(String topic) implements OutboxConsumer {
        @Override
        public boolean isSlow() {
            return true;
        }

        @Override
        public void take(List<OutboxEvent> events) {
            throw new UnsupportedOperationException();
        }
    }

    private record Topic(String topic) implements OutboxConsumer {
        @Override
        public void take(List<OutboxEvent> events) {
            throw new UnsupportedOperationException();
        }
    }

    /** An outbox that gives one event after the other. */
    private static final class Delivery extends OutboxDelivery {
        final Map<String, List<Long>> waiting = new HashMap<>();
        final Map<String, Integer> tries = new HashMap<>();
        final List<Long> brought = new ArrayList<>();
        final List<Long> postponed = new ArrayList<>();
        final Set<Long> elsewhere = new HashSet<>();
        final Set<String> failing = new HashSet<>();
        final Set<String> unreadable = new HashSet<>();

        void waits(String topic, long... ids) {
            List<Long> events = waiting.computeIfAbsent(topic, key -> new ArrayList<>());
            for (long id : ids) {
                events.add(id);
            }
        }

        @Override
        public List<Long> due(String topic) {
            if (unreadable.contains(topic)) {
                throw new IllegalStateException("no connection");
            }
            return waiting.getOrDefault(topic, List.of()).stream().limit(1).toList();
        }

        @Override
        public int deliver(OutboxConsumer consumer, List<Long> ids) {
            tries.merge(consumer.topic(), 1, Integer::sum);
            if (failing.contains(consumer.topic())) {
                throw new IllegalStateException("not today");
            }
            List<Long> claimed =
                    ids.stream().filter(id -> !elsewhere.contains(id)).toList();
            brought.addAll(claimed);
            waiting.values().forEach(events -> events.removeAll(claimed));
            return claimed.size();
        }

        @Override
        public void postpone(List<Long> ids) {
            postponed.addAll(ids);
            waiting.values().forEach(events -> events.removeAll(ids));
        }
    }
}
