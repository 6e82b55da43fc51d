package org.conferral.platform.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.SortedMap;
import org.conferral.platform.control.work.OutboxRows;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.Role;

/** Brings the events of the outbox to those who take them. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class OutboxDelivery {
    @Inject
    OutboxRows rows;

    /** The next events of a topic that are due, by number, oldest first; one that failed before comes alone. */
    public List<Long> due(String topic) {
        return rows.due(topic);
    }

    /** Brings those of these events that nobody else is at, in one transaction; how many. */
    public int deliver(OutboxConsumer consumer, List<Long> ids) {
        SortedMap<Long, OutboxEvent> claimed = rows.claim(ids);
        if (!claimed.isEmpty()) {
            consumer.take(List.copyOf(claimed.values()));
            rows.delivered(claimed.keySet());
        }
        return claimed.size();
    }

    /** After a failure: these events come again later, the more so the oftener they failed. */
    public void postpone(List<Long> ids) {
        rows.postpone(ids);
    }
}
