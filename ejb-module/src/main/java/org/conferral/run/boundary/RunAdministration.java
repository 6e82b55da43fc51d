package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.control.CriteriaByCode;
import org.conferral.run.control.RunDrafts;
import org.conferral.run.control.RunEndings;
import org.conferral.run.control.RunJobs;
import org.conferral.run.control.RunRepository;
import org.conferral.run.control.ScheduleRepository;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunNotFoundException;
import org.conferral.run.entity.RunStatus;
import org.conferral.run.entity.ScheduleResult;

/** What administrators and schedules do with runs through jobs: run by criteria without the wizard, and close. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RunAdministration {
    @Inject
    RunRepository runs;

    @Inject
    RunEndings endings;

    @Inject
    RunJobs jobs;

    @Inject
    RunDrafts drafts;

    @Inject
    CriteriaByCode criteria;

    @Inject
    ScheduleRepository schedules;

    @Inject
    Clock clock;

    /**
     * Begins a search by codes, under a system user, for the execution that asks.
     *
     * @param school an organization code such as {@code S.0982}, {@code ALL} for the whole province
     * @param types credential codes joined by commas, {@code ALL} for all that are awarded in bulk
     * @return the new run's number
     * @throws IllegalArgumentException when a code is unknown
     */
    public long draft(String school, String types, String systemUser, long execution) {
        long id = drafts.search(criteria.parse(school, types), null, systemUser);
        jobs.take(LongWork.run(id), execution);
        return id;
    }

    /**
     * Starts what such a search found; false when that is not the execution's to do any more.
     *
     * @param schedule the schedule that this is for, 0 for none
     */
    public boolean start(long id, DeliveryMethod delivery, long schedule, long execution) {
        return runs.lock(id)
                .filter(run -> run.status() == RunStatus.DRAFT)
                .filter(run -> schedule == 0 || jobs.holds(LongWork.schedule(schedule), execution))
                .map(run -> {
                    run.start(delivery, run.searcher(), clock.instant());
                    runs.flush();
                    runs.record(id, RunEventKind.STARTED, run.searcher());
                    schedules.record(schedule, ScheduleResult.STARTED, id);
                    jobs.process(id);
                    return run;
                })
                .isPresent();
    }

    /**
     * Ends a run that is Stopped or Needs attention; its pending items become not processed.
     *
     * @throws org.conferral.run.entity.RunStateException when it is neither
     */
    public void close(long id) {
        Run run = runs.get(id);
        if (run.status().isPrivate()) {
            throw new RunNotFoundException(id);
        }
        endings.close(run, SystemUser.SERVER_CONSOLE);
    }
}
