package org.conferral.batch.printing;

import jakarta.batch.api.Batchlet;
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
 * STOPPED}.
 */
@Named
@Dependent
public class ReleaseDueBatchlet implements Batchlet {
    private static final Logger LOG = System.getLogger(ReleaseDueBatchlet.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    ScheduledRelease release;

    private volatile boolean stopped;

    @Override
    public String process() {
        for (DueRelease due : asSystem.call(release::waiting)) {
            for (long job : asSystem.call(() -> release.jobs(due))) {
                if (stopped) {
                    return "STOPPED";
                }
                release(job);
            }
            asSystem.run(() -> release.over(due));
        }
        return "RELEASED";
    }

    private void release(long job) {
        try {
            asSystem.run(() -> release.release(job));
        } catch (BusinessException e) {
            LOG.log(Level.INFO, "Print job {0} was not released by schedule: {1}", job, e.getMessage());
        }
    }

    @Override
    public void stop() {
        stopped = true;
    }
}
