package org.conferral.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Network ONE = new Network("203.0.113.9");
    private static final Network OTHER = new Network("203.0.113.10");
    private static final int MOST = 2;
    private static final int LONGEST_LINE = 2;

    private final Shares shares = new Shares(LONGEST_LINE);
    private final Deque<Runnable> threads = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();

    private void send(Network network, String task) {
        shares.of(network, threads::add, MOST).execute(() -> done.add(task));
    }

    // guard R2
    @Test
    void oneNetworkHasItsShareAndTheRestWaitsWithoutAThread() {
        List.of("1", "2", "3", "4").forEach(task -> send(ONE, task));
        assertEquals(MOST, threads.size());
        assertFalse(shares.isOpen(ONE), "its line is full");
        assertTrue(shares.isOpen(OTHER));
        assertTrue(shares.waits(ONE));
        assertEquals(2, shares.waitingAlone());
        send(OTHER, "other");
        assertFalse(shares.waits(OTHER));
        assertEquals(0, shares.waitingAlone(), "there are others");
        assertEquals(MOST + 1, threads.size());

        while (!threads.isEmpty()) {
            threads.removeFirst().run();
        }
        assertEquals(List.of("1", "2", "other", "3", "4"), done);
        assertTrue(shares.isOpen(ONE));
    }

    // guard R2
    @Test
    void whatFailsOrIsNotTakenKeepsNoThread() {
        Executor failing = shares.of(ONE, task -> task.run(), 1);
        assertThrows(
                IllegalStateException.class,
                () -> failing.execute(() -> {
                    throw new IllegalStateException();
                }));
        Executor full = shares.of(
                ONE,
                task -> {
                    throw new RejectedExecutionException();
                },
                1);
        assertThrows(RejectedExecutionException.class, () -> full.execute(() -> done.add("never")));
        send(ONE, "next");
        assertEquals(1, threads.size());
    }
}
