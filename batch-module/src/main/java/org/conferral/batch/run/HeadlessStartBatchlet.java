package org.conferral.batch.run;

import jakarta.batch.api.BatchProperty;
import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.boundary.RunAdministration;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.ScheduleResult;

/**
 * A run by criteria without the wizard: searches, then starts awarding and ordering what was found, under a system user.
 * Ends with {@code RUN <number>}, {@code NOTHING FOUND}, or {@code CUT SHORT} when its lease was lost meanwhile. Stopped
 * while it searches, it leaves nothing behind.
 */
@Named
@Dependent
public class HeadlessRunBatchlet implements Batchlet {
    private static final String CUT_SHORT = "CUT SHORT";

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
    RangeSearch ranges;

    @Inject
    ScheduleFiring firing;

    @Inject
    JobsAtHand jobs;

    @Override
    public String process() {
        long execution = job.getExecutionId();
        long forSchedule = Long.parseLong(schedule);
        DeliveryMethod method = DeliveryMethod.valueOf(delivery);
        if (forSchedule != 0) {
            jobs.begin(execution, LongWork.schedule(forSchedule));
            if (!asSystem.call(() -> firing.begin(forSchedule, execution))) {
                return ended("REFUSED");
            }
        }
        long run = asSystem.call(() -> administration.draft(school, types, user, execution));
        jobs.begin(execution, LongWork.run(run));
        ranges.search(run, execution);
        return switch (asSystem.call(() -> work.endSearch(run, execution))) {
            case FOUND -> ended(isStarted(run, method, forSchedule) ? "RUN " + run : CUT_SHORT);
            case NOTHING_FOUND -> nothingFound(forSchedule);
            case CUT_SHORT -> ended(ranges.isStopped() ? "STOPPED" : CUT_SHORT);
        };
    }

    private boolean isStarted(long run, DeliveryMethod method, long forSchedule) {
        return asSystem.call(() -> administration.start(run, method, forSchedule, job.getExecutionId()));
    }

    private String nothingFound(long forSchedule) {
        asSystem.run(() -> firing.end(forSchedule, job.getExecutionId(), ScheduleResult.NOTHING_FOUND));
        return ended("NOTHING FOUND");
    }

    /** As the exit status of the whole execution, which is what an administrator sees. */
    private String ended(String status) {
        job.setExitStatus(status);
        return status;
    }

    @Override
    public void stop() {
        ranges.stop();
    }
}
