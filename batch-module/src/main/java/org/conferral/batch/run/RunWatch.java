package org.conferral.batch.run;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.batch.run.StoppedExecutions.Stopped;
import org.conferral.run.boundary.RunResumption;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.boundary.ScheduleFiring;
import org.conferral.run.entity.LongWork;

/** On every node: finds out who stopped the runs and schedules that were stopped here, counts runs, and clears old drafts. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class RunWatch {
    private static final Logger LOG = System.getLogger(RunWatch.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    @Inject
    RunResumption resumption;

    @Inject
    ScheduleFiring firing;

    @Inject
    StoppedExecutions stopped;

    @Inject
    RunMetrics metrics;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void decideOnStopped() {
        stopped.due().forEach(one -> quietly("find out who stopped " + one.work(), () -> decide(one)));
    }

    private void decide(Stopped one) {
        if (one.work().kind().equals(LongWork.SCHEDULE)) {
            firing.decideOnStop(one.work().id(), one.execution());
        } else {
            work.decideOnStop(one.work().id(), one.execution());
        }
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void count() {
        quietly("count runs", () -> metrics.runsAre(resumption.runsByStatus()));
    }

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    void clear() {
        quietly("clear old drafts", resumption::removeOldDrafts);
    }

    private void quietly(String what, Runnable work) {
        try {
            asSystem.run(work);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not " + what, e);
        }
    }
}
