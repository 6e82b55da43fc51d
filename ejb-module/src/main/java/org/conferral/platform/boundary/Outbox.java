package org.conferral.platform.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.control.work.OutboxRows;
import org.conferral.platform.entity.OutboxEvent;

/**
 * Where a feature writes, in the transaction that did it, what others must not miss: after the commit each event goes to
 * the {@link OutboxConsumer} of its topic, at least once; rolled back, it never happened.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Outbox {
    @Inject
    OutboxRows rows;

    /** Tells of one event. */
    public void put(OutboxEvent event) {
        rows.add(List.of(event));
    }

    /** Tells of many events with one statement, in this order. */
    public void putAll(List<OutboxEvent> events) {
        rows.add(events);
    }
}
