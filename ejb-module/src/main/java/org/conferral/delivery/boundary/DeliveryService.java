package org.conferral.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.delivery.control.DeliveryEvents;
import org.conferral.delivery.control.DeliverySettings;
import org.conferral.delivery.control.Notices;
import org.conferral.delivery.control.NotifyingStart;
import org.conferral.delivery.entity.DeliveryEventKind;
import org.conferral.delivery.entity.DeliveryRules;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;

/** Steering how digital documents are handed over. */
@Stateless
@RolesAllowed(Role.MANAGE_CONSUMERS)
public class DeliveryService {
    @Inject
    DeliverySettings settings;

    @Inject
    NotifyingStart start;

    @Inject
    Notices notices;

    @Inject
    DeliveryEvents events;

    @Inject
    CurrentUser user;

    /** Tells nobody anything from now on; what is at work ends after its step. */
    public void pause() {
        if (settings.pause(user.login())) {
            events.steered(null, DeliveryEventKind.PAUSED, user.login());
        }
    }

    public void resume() {
        if (settings.resume()) {
            events.steered(null, DeliveryEventKind.RESUMED, user.login());
        }
    }

    /** Starts the job now; whether it was neither paused nor at work. */
    public boolean start() {
        return !settings.isPaused() && start.now(user.login());
    }

    /**
     * Sends a consumer a new link as soon as may be, with whatever there is to tell; its former one is good no more then.
     * False while that waits for the job to be resumed.
     */
    public boolean resend(long consumer) {
        notices.make(consumer, user.login());
        events.steered(consumer, DeliveryEventKind.LINK_ASKED, user.login());
        start();
        return !settings.isPaused();
    }

    /**
     * Sets what can be set.
     *
     * @throws IllegalArgumentException where one of them has a fault
     */
    public void set(DeliveryRules rules) {
        rules.fault().ifPresent(fault -> {
            throw new IllegalArgumentException(fault);
        });
        settings.rules().changes(rules).forEach(change -> events.set(change, user.login()));
        settings.set(rules);
    }
}
