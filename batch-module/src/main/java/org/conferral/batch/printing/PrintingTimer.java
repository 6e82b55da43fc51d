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
import org.conferral.printing.boundary.ScheduledRelease;

/**
 * Every minute, on one of the nodes: takes the facilities' times that have come, and starts to gather where that is due.
 * What one facility fails in keeps no other back.
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

    @Schedule(minute = "*", hour = "*", info = "print schedules")
    void look() {
        for (int facility : asSystem.call(release::due)) {
            attempt("The time of facility " + facility, () -> release.take(facility));
        }
        attempt("Gathering", release::gather);
    }

    private void attempt(String what, Runnable act) {
        try {
            asSystem.run(act);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, what + " did not come to anything; it is tried again in a minute", e);
        }
    }
}
