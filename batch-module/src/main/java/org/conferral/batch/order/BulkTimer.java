package org.conferral.batch.order;

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
import org.conferral.order.boundary.BulkWork;

/** Every second, on every node: does what was confirmed until nothing is left. What fails is tried again. */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class BulkTimer {
    private static final Logger LOG = System.getLogger(BulkTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    BulkWork work;

    @Schedule(second = "*", minute = "*", hour = "*", persistent = false)
    void change() {
        try {
            boolean more = true;
            while (more) {
                more = asSystem.call(work::step);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "A change of many order items goes on later", e);
        }
    }
}
