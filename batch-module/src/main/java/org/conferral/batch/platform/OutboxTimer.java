package org.conferral.batch.platform;

import jakarta.annotation.PostConstruct;
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
 * Every two seconds, on every node: drains the outbox. What fails comes again later; it keeps nobody else's events back, and
 * neither does who is slow.
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
    Instance<OutboxConsumer> found;

    private List<OutboxConsumer> consumers = List.of();

    /** Once: each look makes references anew, and they are kept for as long as this bean lives. */
    @PostConstruct
    void find() {
        consumers = found.stream().toList();
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void drain() {
        consumers.forEach(consumer -> drain(consumer, false));
    }

    @Schedule(second = "*/2", minute = "*", hour = "*", persistent = false)
    void drainSlow() {
        consumers.forEach(consumer -> drain(consumer, true));
    }

    private void drain(OutboxConsumer consumer, boolean slow) {
        try {
            if (asSystem.call(consumer::isSlow) != slow) {
                return;
            }
            String topic = asSystem.call(consumer::topic);
            boolean more = true;
            while (more) {
                more = deliver(consumer, topic, asSystem.call(() -> delivery.due(topic)));
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox cannot be read", e);
        }
    }

    /** Whether it goes on at once; not when nothing is due, or another server is at all that is. */
    private boolean deliver(OutboxConsumer consumer, String topic, List<Long> due) {
        try {
            return !due.isEmpty() && asSystem.call(() -> delivery.deliver(consumer, due)) > 0;
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Events of the outbox come again later: " + topic + " " + due, e);
            asSystem.run(() -> delivery.postpone(due));
            return true;
        }
    }
}
