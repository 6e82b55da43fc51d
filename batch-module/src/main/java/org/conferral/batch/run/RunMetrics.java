package org.conferral.batch.run;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.conferral.run.entity.ChunkOutcome;
import org.conferral.run.entity.RunStatus;

/**
 * What Prometheus sees of runs: {@code conferral_run_records_total} by outcome and {@code conferral_run_chunk_seconds},
 * of this server; {@code conferral_runs} by state, of the database.
 */
@ApplicationScoped
public class RunMetrics {
    @Inject
    MeterRegistry registry;

    private final Map<RunStatus, AtomicLong> runs = new ConcurrentHashMap<>();

    /** A chunk was committed after so long. */
    void count(ChunkOutcome outcome, Duration took) {
        registry.counter("conferral.run.records", "outcome", "awarded").increment(outcome.ordered());
        registry.counter("conferral.run.records", "outcome", "refused").increment(outcome.refused());
        registry.timer("conferral.run.chunk").record(took);
    }

    /** So many runs are in each state now; a state that is not named has none. */
    void runsAre(Map<RunStatus, Long> byStatus) {
        for (RunStatus status : RunStatus.values()) {
            if (!status.isPrivate()) {
                runs.computeIfAbsent(status, this::gauge).set(byStatus.getOrDefault(status, 0L));
            }
        }
    }

    private AtomicLong gauge(RunStatus status) {
        AtomicLong value = new AtomicLong();
        registry.gauge("conferral.runs", Tags.of("state", status.name().toLowerCase(Locale.ROOT)), value);
        return value;
    }
}
