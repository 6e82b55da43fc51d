package org.conferral.batch.printing;

import jakarta.batch.api.Batchlet;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.platform.entity.BusinessException;
import org.conferral.printing.boundary.ScheduledRelease;
import org.conferral.printing.entity.DueRelease;

/**
 * After gathering: releases the open print jobs of each facility whose time has come, a print job a transaction. A time is
 * over when all of them were tried, so that one that was interrupted is gone on with. Ends with {@code RELEASED}, or {@code
 * STOPPED}, also when the assembly's lease is lost: then another execution ends the time.
 */
@Named
@Dependent
public class ReleaseDueBatchlet implements Batchlet {
    private static final Logger LOG = System.getLogger(ReleaseDueBatchlet.class.getName());

    @Inject
    JobContext job;

    @Inject
    AsSystem asSystem;

    @Inject
    ScheduledRelease release;

    private volatile boolean stopped;

    @Override
    public String process() {
        if (!(job.getTransientUserData() instanceof Long assembly)) {
            throw new IllegalStateException("no assembly was begun");
        }
        long execution = job.getExecutionId();
        for (DueRelease due : asSystem.call(release::waiting)) {
            for (long printJob : asSystem.call(() -> release.jobs(due))) {
                if (stopped || !release(assembly, execution, printJob)) {
                    return "STOPPED";
                }
            }
            if (!asSystem.call(() -> release.over(assembly, execution, due))) {
                return "STOPPED";
            }
        }
        return "RELEASED";
    }

    /** Whether it may go on to the next one. */
    private boolean release(long assembly, long execution, long printJob) {
        try {
            return asSystem.call(() -> release.release(assembly, execution, printJob));
        } catch (BusinessException e) {
            LOG.log(Level.INFO, "Print job {0} was not released by schedule: {1}", printJob, e.getMessage());
            return true;
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
