package org.conferral.batch.platform;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.boundary.OutboxDelivery;

/**
 * Every two seconds, on every node: drains the outbox. What fails comes again later; it keeps nobody else's events back.
 */
@Singleton
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class OutboxTimer {
    private static final Logger LOG = System.getLogger(OutboxTimer.class.getName());

    @Inject
    AsSystem asSystem;

    @Inject
    OutboxDelivery delivery;

    @Inject
    Instance<OutboxConsumer> consumers;

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void drain() {
        consumers.forEach(this::drain);
    }

    private void drain(OutboxConsumer consumer) {
        try {
            List<Long> due = due(consumer);
            while (!due.isEmpty()) {
                deliver(consumer, due);
                due = due(consumer);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox cannot be read", e);
        }
    }

    private List<Long> due(OutboxConsumer consumer) {
        return asSystem.call(() -> delivery.due(consumer.topic()));
    }

    private void deliver(OutboxConsumer consumer, List<Long> due) {
        try {
            asSystem.run(() -> delivery.deliver(consumer, due));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Events of the outbox come again later: " + consumer.topic() + " " + due, e);
            asSystem.run(() -> delivery.postpone(due));
        }
    }
}
