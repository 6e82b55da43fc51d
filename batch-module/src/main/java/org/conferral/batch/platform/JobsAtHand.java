package org.conferral.batch.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkSettings;

/**
 * The jobs of this server whose leases it renews: those that wait for their turn, those that were started and have not
 * begun, and those at work. Only as many begin at once as have all their threads: a job whose partitions wait for the
 * threads of others that do the same would wait for ever.
 *
 * <p>Threads: any. Whoever asks what is held never waits for the database: it is asked before each renewal.
 */
@ApplicationScoped
public class JobsAtHand {
    private static final Logger LOG = System.getLogger(JobsAtHand.class.getName());

    @Inject
    WorkSettings settings;

    @Inject
    Operator operator;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition aStartIsOver = lock.newCondition();
    private final Deque<JobStart> waiting = new ArrayDeque<>();
    private final List<JobStart> starting = new ArrayList<>();
    private final Map<Long, Work> started = new HashMap<>();
    private final Map<Long, Set<Work>> begun = new HashMap<>();

    /** Starts a job when its turn has come. */
    void submit(JobStart start) {
        locked(() -> waiting.add(start));
        startNext();
    }

    private void startNext() {
        for (Optional<JobStart> next = turn(); next.isPresent(); next = turn()) {
            start(next.get());
        }
    }

    private Optional<JobStart> turn() {
        return locked(() -> {
            boolean room = starting.size() + started.size() + begun.size() < settings.jobsAtOnce();
            Optional<JobStart> next = room ? Optional.ofNullable(waiting.poll()) : Optional.empty();
            next.ifPresent(starting::add);
            return next;
        });
    }

    private void start(JobStart next) {
        OptionalLong execution = OptionalLong.empty();
        try {
            execution = OptionalLong.of(operator.start(next));
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The job of " + next.work() + " was not started; the watch will find it", e);
        } finally {
            isOver(next, execution);
        }
    }

    private void isOver(JobStart start, OptionalLong execution) {
        locked(() -> {
            starting.remove(start);
            execution.ifPresent(number -> started.put(number, start.work()));
            aStartIsOver.signalAll();
            return start;
        });
    }

    /**
     * An execution has begun with its work, which may be more than one piece. It may be here before its start is over,
     * and waits for that: only then it can be told whose start it was.
     *
     * @return whether the product started it here, and not an administrator or the application server
     */
    public boolean begin(long execution, Work work) {
        return locked(() -> {
            while (starting.stream().anyMatch(start -> start.work().equals(work))) {
                aStartIsOver.awaitUninterruptibly();
            }
            boolean ours = started.remove(execution) != null;
            begun.computeIfAbsent(execution, key -> new HashSet<>()).add(work);
            return ours;
        });
    }

    /** An execution has ended. */
    public void end(long execution) {
        locked(() -> {
            started.remove(execution);
            return begun.remove(execution);
        });
        startNext();
    }

    /** Forgets executions that have ended without saying so. */
    void forgetEnded() {
        for (long execution : executions()) {
            if (!operator.isAlive(execution)) {
                end(execution);
            }
        }
    }

    private List<Long> executions() {
        return locked(() -> Stream.concat(started.keySet().stream(), begun.keySet().stream())
                .toList());
    }

    /** What is held here: by execution, 0 for what has not begun. */
    Map<Work, Long> held() {
        return locked(() -> {
            Map<Work, Long> held = Stream.of(
                            waiting.stream().map(JobStart::work),
                            starting.stream().map(JobStart::work),
                            started.values().stream())
                    .flatMap(works -> works)
                    .collect(Collectors.toMap(work -> work, work -> 0L, (one, other) -> one, HashMap::new));
            begun.forEach((execution, works) -> works.forEach(work -> held.put(work, execution)));
            return held;
        });
    }

    @SuppressWarnings(
            "NullAway") // what a map gives up may be null, which JSpecify mode cannot say of Supplier's result
    private <T> T locked(Supplier<T> act) {
        lock.lock();
        try {
            return act.get();
        } finally {
            lock.unlock();
        }
    }
}
