package org.conferral.guard;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

/**
 * What each network has of the threads: at most so many of its requests are worked on at once, the others wait in line
 * and hold none. A network without requests is forgotten.
 */
final class Shares {
    private final int longestLine;
    private final Map<Network, Line> lines = new HashMap<>();

    Shares(int longestLine) {
        this.longestLine = longestLine;
    }

    private static final class Line {
        private final Deque<Runnable> waiting = new ArrayDeque<>();
        private int running;
    }

    /** Whether one more of this network may come. */
    synchronized boolean isOpen(Network network) {
        Line line = lines.get(network);
        return line == null || line.waiting.size() < longestLine;
    }

    /** Whether requests of this network wait for others of it to end. */
    synchronized boolean waits(Network network) {
        Line line = lines.get(network);
        return line != null && !line.waiting.isEmpty();
    }

    /** How many requests wait where all that come are of one network. */
    synchronized long waitingAlone() {
        return lines.size() == 1 ? lines.values().iterator().next().waiting.size() : 0;
    }

    /** This network's share of the threads, so many of them. */
    Executor of(Network network, Executor threads, int most) {
        return task -> {
            if (begins(network, most, task)) {
                run(network, threads, task);
            }
        };
    }

    private synchronized boolean begins(Network network, int most, Runnable task) {
        Line line = lines.computeIfAbsent(network, any -> new Line());
        if (line.running < most) {
            line.running++;
            return true;
        }
        line.waiting.add(task);
        return false;
    }

    private void run(Network network, Executor threads, Runnable task) {
        boolean taken = false;
        try {
            threads.execute(() -> {
                try {
                    task.run();
                } finally {
                    next(network, threads);
                }
            });
            taken = true;
        } finally {
            if (!taken) {
                next(network, threads);
            }
        }
    }

    private void next(Network network, Executor threads) {
        Runnable next;
        synchronized (this) {
            Line line = lines.getOrDefault(network, new Line());
            next = line.waiting.poll();
            if (next == null) {
                line.running--;
                if (line.running <= 0) {
                    lines.remove(network);
                }
            }
        }
        if (next != null) {
            run(network, threads, next);
        }
    }
}
