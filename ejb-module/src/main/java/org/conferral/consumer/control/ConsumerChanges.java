package org.conferral.consumer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.consumer.entity.ConsumerChange;
import org.conferral.consumer.entity.ConsumerDetails;
import org.conferral.consumer.entity.ConsumerEventKind;
import org.conferral.consumer.entity.ConsumerStep;
import org.conferral.consumer.entity.DocumentConsumer;
import org.jspecify.annotations.Nullable;

/** Changes one consumer at a time, and keeps what happened. */
@ApplicationScoped
public class ConsumerChanges {
    @Inject
    ConsumerRepository consumers;

    @Inject
    ConsumerEvents events;

    @Inject
    Clock clock;

    /** A new one; its number. */
    public long register(ConsumerDetails details, String by) {
        DocumentConsumer consumer = DocumentConsumer.registered(details, clock.instant());
        consumers.add(consumer);
        events.add(consumer.id(), ConsumerEventKind.REGISTERED, by, null, List.of());
        return consumer.id();
    }

    public void edit(long id, int version, ConsumerDetails details, String by) {
        List<ConsumerChange> changes = consumers.lock(id, version).edit(details, clock.instant());
        consumers.flush();
        if (!changes.isEmpty()) {
            events.add(id, ConsumerEventKind.EDITED, by, null, changes);
        }
    }

    public void decide(long id, int version, ConsumerStep step, @Nullable String reason, String by) {
        consumers.lock(id, version).decide(step, reason, clock.instant());
        consumers.flush();
        events.add(id, step.kind(), by, step.needsReason() ? reason : null, List.of());
    }
}
