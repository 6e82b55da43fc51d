package org.conferral.run.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.run.control.RunBalances;
import org.conferral.run.control.RunEndings;
import org.conferral.run.control.RunLeases;
import org.conferral.run.control.RunReads;
import org.conferral.run.control.RunRepository;
import org.conferral.run.entity.ExpiredLease;
import org.conferral.run.entity.Run;
import org.conferral.run.entity.RunEventKind;
import org.conferral.run.entity.RunStatus;

/** Finds runs whose server is gone, and old drafts, and says what is to be done with them. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class RunResumption {
    private static final int DRAFT_HOURS = 24;

    @Inject
    RunRepository runs;

    @Inject
    RunEndings endings;

    @Inject
    RunReads reads;

    @Inject
    RunLeases leases;

    @Inject
    RunBalances balances;

    /** Runs that somebody ought to be at work on, and nobody is. */
    public List<ExpiredLease> expired() {
        return leases.expired();
    }

    /** Takes over one of them for this node; true when its job is to be started again. */
    public boolean takeOver(ExpiredLease expired, String node) {
        return runs.lock(expired.run())
                .filter(run -> run.status() == expired.status() && leases.takeOver(expired.run(), node))
                .filter(run -> isToGoOn(run, expired, node))
                .isPresent();
    }

    private boolean isToGoOn(Run run, ExpiredLease expired, String node) {
        switch (run.status()) {
            case SEARCHING -> runs.remove(run);
            case STOPPING -> {
                run.stopped();
                endings.end(run, RunEventKind.STOPPED);
            }
            case RUNNING -> {
                return goOn(run, expired, node);
            }
            case DRAFT, STOPPED, NEEDS_ATTENTION, COMPLETED, CLOSED -> leases.end(run.id());
        }
        return false;
    }

    private boolean goOn(Run run, ExpiredLease expired, String node) {
        long processed = balances.balance(run.id()).counts().processed();
        if (run.takenOver(processed)) {
            runs.flush();
            runs.record(
                    run.id(), RunEventKind.TAKEN_OVER, SystemUser.SYSTEM, String.valueOf(expired.idleSeconds()), node);
            return true;
        }
        run.needAttention("takeovers");
        endings.end(run, RunEventKind.NEEDS_ATTENTION, "takeovers");
        return false;
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
