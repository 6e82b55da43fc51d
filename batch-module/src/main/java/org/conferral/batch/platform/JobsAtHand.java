package org.conferral.batch.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkSettings;

/**
 * The jobs of this server whose leases it renews: those that wait for their turn, those that were started and have not
 * begun, and those at work. Only as many begin at once as have all their threads: a job whose partitions wait for the
 * threads of others that do the same would wait for ever.
 */
@ApplicationScoped
public class JobsAtHand {
    private static final Logger LOG = System.getLogger(JobsAtHand.class.getName());

    @Inject
    WorkSettings settings;

    @Inject
    Operator operator;

    private final Deque<JobStart> waiting = new ArrayDeque<>();
    private final Map<Long, Work> started = new HashMap<>();
    private final Map<Long, Set<Work>> begun = new HashMap<>();

    /** Starts a job when its turn has come. */
    synchronized void submit(JobStart start) {
        waiting.add(start);
        startNext();
    }

    private void startNext() {
        while (!waiting.isEmpty() && started.size() + begun.size() < settings.jobsAtOnce()) {
            start(waiting.remove());
        }
    }

    private void start(JobStart next) {
        try {
            started.put(operator.start(next), next.work());
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "The job of " + next.work() + " was not started; the watch will find it", e);
        }
    }

    /**
     * An execution has begun with its work, which may be more than one piece.
     *
     * @return whether the product started it here, and not an administrator or the application server
     */
    public synchronized boolean begin(long execution, Work work) {
        boolean ours = started.remove(execution) != null;
        begun.computeIfAbsent(execution, key -> new HashSet<>()).add(work);
        return ours;
    }

    /** An execution has ended. */
    public synchronized void end(long execution) {
        started.remove(execution);
        begun.remove(execution);
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

    private synchronized List<Long> executions() {
        return Stream.concat(started.keySet().stream(), begun.keySet().stream()).toList();
    }

    /** What is held here: by execution, 0 for what has not begun. */
    synchronized Map<Work, Long> held() {
        Map<Work, Long> held = Stream.concat(waiting.stream().map(JobStart::work), started.values().stream())
                .collect(Collectors.toMap(work -> work, work -> 0L, (one, other) -> one, HashMap::new));
        begun.forEach((execution, works) -> works.forEach(work -> held.put(work, execution)));
        return held;
    }
}
