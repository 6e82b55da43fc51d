package org.conferral.batch.run;

import jakarta.batch.api.AbstractBatchlet;
import jakarta.batch.api.BatchProperty;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.platform.JobsAtHand;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.run.boundary.RunAdministration;
import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.entity.LongWork;

/**
 * The first act of a run by criteria: a search that begins, under a system user; its run's number is left with the job for
 * the steps that follow. Ends with {@code DRAFTED}, or {@code REFUSED} when another execution has the schedule.
 */
@Named
@Dependent
public class HeadlessDraftBatchlet extends AbstractBatchlet {
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
                return "REFUSED";
            }
        }
        long run = asSystem.call(() -> administration.draft(school, types, user, execution));
        job.setTransientUserData(new HeadlessRun(run, method));
        jobs.begin(execution, LongWork.run(run));
        return "DRAFTED";
    }
}
