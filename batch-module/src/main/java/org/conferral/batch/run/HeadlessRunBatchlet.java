package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.conferral.batch.platform.AsSystem;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.run.boundary.RunAdministration;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.boundary.ScheduleService;
import org.conferral.run.entity.ScheduleResult;
import org.jspecify.annotations.Nullable;

/**
 * A run by criteria without the wizard: searches, then starts awarding and ordering what was found, under a system user.
 * Ends with {@code RUN <number>}, or {@code NOTHING FOUND}. Stopped while it searches, it leaves nothing behind.
 */
@Named
@Dependent
public class HeadlessRunBatchlet implements Batchlet {
    @Inject
    JobContext job;

    /** A school's code such as {@code S.0982}, or {@code ALL}. */
    @Inject
    @BatchProperty
    String school;

    /** Credential codes joined by commas, or {@code ALL}. */
    @Inject
    @BatchProperty
    String types;

    /** {@code AUTOMATED_PLUS_CARDBOARD} or {@code MANUAL_MAIL}. */
    @Inject
    @BatchProperty
    String delivery;

    /** The system user that the run is recorded under. */
    @Inject
    @BatchProperty
    String user;

    /** The schedule that this is for, 0 for none. */
    @Inject
    @BatchProperty
    String schedule;

    @Inject
    AsSystem asSystem;

    @Inject
    RunAdministration administration;

    @Inject
    RunWork work;

    @Inject
    ActiveExecutions active;

    @Inject
    ScheduleService schedules;

    @Inject
    JobLauncher jobs;

    @Inject
    Node node;

    private volatile boolean stopped;

    @Override
    public String process() {
        long execution = job.getExecutionId();
        DeliveryMethod method = DeliveryMethod.valueOf(delivery);
        long run = asSystem.call(() -> administration.draft(school, types, user, node.name(), execution));
        active.begin(execution);
        try {
            search(run, execution);
        } finally {
            active.end(execution);
        }
        if (!asSystem.call(() -> administration.start(run, method))) {
            record(ScheduleResult.NOTHING_FOUND, null);
            return ended("NOTHING FOUND");
        }
        record(ScheduleResult.STARTED, run);
        jobs.start("run-award-and-order", Map.of("run", String.valueOf(run)));
        return ended("RUN " + run);
    }

    /** As the exit status of the whole execution, which is what an administrator sees. */
    private String ended(String status) {
        job.setExitStatus(status);
        return status;
    }

    private void record(ScheduleResult result, @Nullable Long run) {
        asSystem.run(() -> schedules.record(Long.parseLong(schedule), result, run));
    }

    private void search(long run, long execution) {
        boolean more = true;
        while (more && !stopped) {
            more = asSystem.call(() -> work.searchNext(run, execution));
        }
        asSystem.run(() -> work.endSearch(run, execution));
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
