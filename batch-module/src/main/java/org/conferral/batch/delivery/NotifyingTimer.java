package org.conferral.batch.delivery;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import org.conferral.batch.platform.AsSystem;
import org.conferral.delivery.boundary.ConsumerNotifying;

/**
 * Every minute, on one of the nodes: starts telling consumers when the time of the day has come, or a letter is to be tried
 * again.
 */
@Singleton
@PermitAll
@TransactionManagement(TransactionManagementType.BEAN)
public class NotifyingTimer {
    private static final Logger LOG = System.getLogger(NotifyingTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    ConsumerNotifying work;

    @Schedule(minute = "*", hour = "*", info = "consumers of digital documents")
    void look() {
        try {
            asSystem.run(work::startIfDue);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Consumers could not be told; it is tried again in a minute", e);
        }
    }
}
