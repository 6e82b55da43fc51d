package org.conferral.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.delivery.control.DeliveryEvents;
import org.conferral.delivery.control.DeliverySettings;
import org.conferral.delivery.control.DigitalItems;
import org.conferral.delivery.control.Notifyings;
import org.conferral.delivery.entity.ConsumerMail;
import org.conferral.delivery.entity.DeliveryEvent;
import org.conferral.delivery.entity.DeliveryRules;
import org.conferral.delivery.entity.ItemHandOver;
import org.conferral.delivery.entity.NotifyingExecution;
import org.conferral.delivery.entity.NotifyingState;
import org.conferral.platform.entity.Role;

/** Watching how digital documents are handed over. */
@Stateless
@RolesAllowed({Role.MANAGE_CONSUMERS, Role.AUDIT})
public class DeliveryQueries {
    @Inject
    DeliverySettings settings;

    @Inject
    Notifyings notifyings;

    @Inject
    DigitalItems items;

    @Inject
    DeliveryEvents events;

    public NotifyingState state() {
        return settings.state();
    }

    /** The last executions of the job, newest first. */
    public List<NotifyingExecution> executions() {
        return notifyings.last();
    }

    public DeliveryRules rules() {
        return settings.rules();
    }

    /** What a consumer was told last. */
    public ConsumerMail mail(long consumer) {
        return items.mail(consumer);
    }

    /** What was tried at a consumer's door, and who asked for a new link, newest first. */
    public List<DeliveryEvent> eventsOf(long consumer) {
        return events.of(consumer);
    }

    /** Who steered the handing over, and who came with links that are none, newest first. */
    public List<DeliveryEvent> events() {
        return events.ofNone();
    }

    /** What became of a digital item; nothing as long as nothing did. */
    @RolesAllowed({Role.MANAGE_CONSUMERS, Role.MANAGE_ORDERS, Role.AUDIT})
    public Optional<ItemHandOver> handOver(long item) {
        return items.handOver(item);
    }
}
