package org.conferral.batch.run;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.run.boundary.RunAdministration;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.entity.ScheduleResult;

/**
 * The last act of a run by criteria: starts awarding and ordering what was found. Ends with {@code RUN <number>}, {@code
 * NOTHING FOUND}, or {@code CUT SHORT} when its lease was lost meanwhile.
 */
@Named
@Dependent
public class HeadlessStartBatchlet extends AbstractBatchlet {
    private static final String CUT_SHORT = "CUT SHORT";

    @Inject
    JobContext job;

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
    ScheduleFiring firing;

    @Override
    public String process() {
        HeadlessRun run = HeadlessRun.of(job).orElseThrow();
        long forSchedule = Long.parseLong(schedule);
        return switch (asSystem.call(() -> work.endSearch(run.id(), job.getExecutionId()))) {
            case FOUND -> ended(isStarted(run, forSchedule) ? "RUN " + run.id() : CUT_SHORT);
            case NOTHING_FOUND -> nothingFound(forSchedule);
            case CUT_SHORT -> ended(CUT_SHORT);
        };
    }

    private boolean isStarted(HeadlessRun run, long forSchedule) {
        return asSystem.call(() -> administration.start(run.id(), run.delivery(), forSchedule, job.getExecutionId()));
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
}
