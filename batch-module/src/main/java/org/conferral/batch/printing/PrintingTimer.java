package org.conferral.batch.printing;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.printing.boundary.PrintFileWatching;
import org.conferral.printing.boundary.ScheduledRelease;

/**
 * Every minute, on one of the nodes: takes the facilities' times that have come, and starts to gather where that is due.
 * What one facility fails in keeps no other back. Every twenty seconds, on every node: looks after the files that it wrote.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class PrintingTimer {
    private static final Logger LOG = System.getLogger(PrintingTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    ScheduledRelease release;

    @Inject
    PrintFileWatching files;

    @Schedule(minute = "*", hour = "*", info = "print schedules")
    void look() {
        for (int facility : asSystem.call(release::due)) {
            attempt("The time of facility " + facility, () -> release.take(facility));
        }
        attempt("Gathering", release::gather);
    }

    @Schedule(second = "*/20", minute = "*", hour = "*", persistent = false)
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
