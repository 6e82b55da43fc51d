package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Map;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.run.control.RunEndings;
import org.conferral.run.control.RunJobs;
import org.conferral.run.control.RunRepository;
import org.conferral.run.control.read.RunBalances;
import org.conferral.run.control.read.RunReads;
import org.conferral.run.entity.LongWork;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunStatus;

/** Takes over runs whose server is gone, and clears old drafts. */
@Stateless
@LocalBean
@Local(WorkTakeover.class)
@RolesAllowed(Role.SYSTEM)
public class RunResumption implements WorkTakeover {
    private static final int DRAFT_HOURS = 24;

    @Inject
    RunRepository runs;

    @Inject
    RunEndings endings;

    @Inject
    RunReads reads;

    @Inject
    RunJobs jobs;

    @Inject
    RunBalances balances;

    @Inject
    WorkSettings settings;

    @Override
    public String kind() {
        return LongWork.RUN;
    }

    @Override
    public void takeOver(ExpiredWork expired) {
        long id = expired.work().id();
        runs.lock(id)
                .ifPresentOrElse(
                        run -> {
                            if (!mustWait(run) && jobs.takeOver(LongWork.run(id))) {
                                decide(run, expired);
                            }
                        },
                        () -> jobs.end(LongWork.run(id)));
    }

    /** Until the database has room for its chunks, or for what its search finds. */
    private boolean mustWait(Run run) {
        return (run.status() == RunStatus.RUNNING || run.status() == RunStatus.SEARCHING) && jobs.lackRoom();
    }

    private void decide(Run run, ExpiredWork expired) {
        switch (run.status()) {
            case SEARCHING -> endings.remove(run);
            case STOPPING -> endings.stopped(run);
            case RUNNING -> goOn(run, expired);
            case DRAFT, STOPPED, NEEDS_ATTENTION, COMPLETED, CLOSED -> jobs.end(LongWork.run(run.id()));
        }
    }

    private void goOn(Run run, ExpiredWork expired) {
        if (jobs.lackedRoomLately()) {
            jobs.goOn(run.id(), expired.lastExecution());
        } else if (run.takenOver(balances.balance(run.id()).counts().processed())) {
            runs.flush();
            String idle = String.valueOf(expired.idleSeconds());
            runs.record(run.id(), RunEventKind.TAKEN_OVER, SystemUser.SYSTEM, idle, settings.node());
            jobs.goOn(run.id(), expired.lastExecution());
        } else {
            run.needAttention("takeovers");
            endings.end(run, RunEventKind.NEEDS_ATTENTION, "takeovers");
        }
    }

    /** How many started runs there are in each state. */
    public Map<RunStatus, Long> runsByStatus() {
        return reads.byStatus();
    }

    /** Removes drafts that nobody started within a day; how many. */
    public int removeOldDrafts() {
        return runs.removeDraftsOlderThan(DRAFT_HOURS);
    }
}
