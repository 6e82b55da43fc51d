package org.conferral.batch.run;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Set;
import org.conferral.batch.platform.AsSystem;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.run.boundary.RunResumption;
import org.conferral.run.boundary.RunWork;
import org.conferral.run.entity.ExpiredLease;

/**
 * On every node: renews the leases of the executions at work here, and goes on with runs whose lease expired. Not
 * persistent, because each node watches for itself; the lease decides between nodes.
 */
@Singleton
@Startup
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class ResumptionWatch {
    private static final Logger LOG = System.getLogger(ResumptionWatch.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    RunWork work;

    @Inject
    RunResumption resumption;

    @Inject
    JobLauncher jobs;

    @Inject
    ActiveExecutions active;

    @Inject
    StoppedExecutions stopped;

    @Inject
    RunMetrics metrics;

    @Inject
    Node node;

    @Schedule(second = "*/10", minute = "*", hour = "*", persistent = false)
    void renew() {
        Set<Long> executions = active.all();
        if (!executions.isEmpty()) {
            quietly("renew leases", () -> work.renewLeases(executions));
        }
    }

    @Schedule(second = "*/5", minute = "*", hour = "*", persistent = false)
    void watch() {
        quietly("look for stopped jobs", () -> stopped.due()
                .forEach(one -> work.stoppedAtConsole(one.run(), one.execution())));
        quietly("look for interrupted runs", () -> resumption.expired().forEach(this::goOn));
        quietly("count runs", () -> metrics.runsAre(resumption.runsByStatus()));
    }

    @Schedule(minute = "*/10", hour = "*", persistent = false)
    void clear() {
        quietly("clear old drafts", resumption::removeOldDrafts);
    }

    private void goOn(ExpiredLease expired) {
        if (resumption.takeOver(expired, node.name())) {
            LOG.log(Level.INFO, "Run {0} was interrupted and goes on", expired.run());
            jobs.restart(expired.lastExecution(), "run-award-and-order", Map.of("run", String.valueOf(expired.run())));
        }
    }

    private void quietly(String what, Runnable work) {
        try {
            asSystem.run(work);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Could not {0}: {1}", what, e.getMessage());
        }
    }
}
