package org.conferral.batch.run;

import jakarta.batch.runtime.BatchStatus;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkSettings;

/**
 * Executions of this server that were stopped without a stop being asked on their run: by an administrator, or by a server
 * that goes down. Which of the two shows a little later; if this server is gone by then, the work goes on elsewhere.
 */
@ApplicationScoped
public class StoppedExecutions {
    private static final Duration A_LITTLE_LATER = Duration.ofSeconds(5);

    record Stopped(Work work, long execution, Instant at) {}

    @Inject
    Clock clock;

    @Inject
    WorkSettings settings;

    private final Map<Long, Stopped> stopped = new ConcurrentHashMap<>();

    /** The last act of an execution: one that was stopped lets go of its work, if it can; any other ends it. */
    void end(JobContext job, Work work, BooleanSupplier letGo, Runnable end) {
        BatchStatus status = job.getBatchStatus();
        boolean wasStopped = status == BatchStatus.STOPPED || status == BatchStatus.STOPPING;
        if (wasStopped && letGo.getAsBoolean()) {
            add(work, job.getExecutionId());
        } else {
            end.run();
        }
    }

    void add(Work work, long execution) {
        stopped.put(execution, new Stopped(work, execution, clock.instant()));
    }

    /** Those that it is time to decide on; they are not given again. */
    List<Stopped> due() {
        Instant before = clock.instant().minus(aLittle());
        List<Stopped> due = stopped.values().stream()
                .filter(one -> one.at().isBefore(before))
                .toList();
        due.forEach(one -> stopped.remove(one.execution()));
        return due;
    }

    /** In any case before the lease that was let go of expires, and the run goes on. */
    private Duration aLittle() {
        Duration half = settings.lease().dividedBy(2);
        return half.compareTo(A_LITTLE_LATER) < 0 ? half : A_LITTLE_LATER;
    }
}
