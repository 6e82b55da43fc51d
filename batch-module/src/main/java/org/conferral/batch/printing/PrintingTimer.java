package org.conferral.batch.printing;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.boundary.PrintFileWatching;
import org.conferral.printing.boundary.ScheduledRelease;

/**
 * Every minute, on one of the nodes: takes the facilities' times that have come, and starts to gather where that is due.
 * What one facility fails in keeps no other back. Now and then, on every node: looks after the files that it wrote.
 */
@Singleton
@Startup
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class PrintingTimer {
    private static final Logger LOG = System.getLogger(PrintingTimer.class.getName());

    /** Less urgent than what was interrupted, by so much. */
    private static final int WATCHES = 4;

    @Resource
    TimerService timers;

    @Inject
    WorkSettings settings;

    @Inject
    AsSystem asSystem;

    @Inject
    ScheduledRelease release;

    @Inject
    PrintFileWatching files;

    @PostConstruct
    void begin() {
        long each = settings.watch().multipliedBy(WATCHES).toMillis();
        timers.createIntervalTimer(each, each, new TimerConfig("look after print files", false));
    }

    @Schedule(minute = "*", hour = "*", info = "print schedules")
    void look() {
        for (int facility : asSystem.call(release::due)) {
            attempt("The time of facility " + facility, () -> release.take(facility));
        }
        attempt("Gathering", release::gather);
    }

    @Timeout
    void lookAfterFiles() {
        attempt("Looking after the files of print jobs", files::look);
    }

    private void attempt(String what, Runnable act) {
        try {
            asSystem.run(act);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what + " did not come to anything; it is tried again", e);
        }
    }
}
