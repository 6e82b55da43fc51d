package org.conferral.delivery.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.conferral.delivery.control.DeliverySettings;
import org.conferral.delivery.control.Expiry;
import org.conferral.delivery.control.Notices;
import org.conferral.delivery.control.NotifyingStart;
import org.conferral.delivery.control.Notifyings;
import org.conferral.delivery.entity.DeliveryNotice;
import org.conferral.delivery.entity.NotifyingWork;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.MailException;
import org.conferral.platform.boundary.LeasedWork;
import org.conferral.platform.entity.Role;
import org.conferral.platform.entity.SystemUser;
import org.conferral.platform.entity.WorkResult;

/** What the timer and the job that tells consumers do, each step in a transaction of its own unless it says otherwise. */
@Stateless
@LocalBean
@Local(LeasedWork.class)
@RolesAllowed(Role.SYSTEM)
public class ConsumerNotifying implements LeasedWork {
    @Inject
    Notifyings notifyings;

    @Inject
    NotifyingStart start;

    @Inject
    Notices notices;

    @Inject
    Expiry expiry;

    @Inject
    DeliverySettings settings;

    @Inject
    Mailer mailer;

    /** Starts the job on this server when its time has come, or a letter is to be tried again. */
    public void startIfDue() {
        start.ifDue();
    }

    @Override
    public String kind() {
        return NotifyingWork.KIND;
    }

    @Override
    public Optional<Long> beginAtConsole() {
        return settings.isPaused() ? Optional.empty() : notifyings.begin(SystemUser.SERVER_CONSOLE);
    }

    @Override
    public boolean takeLease(long execution, long job) {
        return notifyings.take(execution, job);
    }

    private boolean goesOn(long execution, long job) {
        return !settings.isPaused() && notifyings.isHeld(execution, job);
    }

    /** The next consumer behind this one whom it is time to tell something; 0 when there is none. */
    public long nextDue(long execution, long job, long behind) {
        return goesOn(execution, job) ? notices.due(behind).orElse(0L) : 0;
    }

    /** Makes a notice for a consumer. */
    public void make(long consumer) {
        notices.make(consumer, null);
    }

    /** The next letter behind this notice, whose link is good from now on; nothing when there is none. */
    public Optional<DeliveryNotice> writeNext(long execution, long job, long behind) {
        return goesOn(execution, job) ? notices.next(behind) : Optional.empty();
    }

    /** Lets a letter leave, once however often this is done; whether it has. Outside of a transaction. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public boolean send(DeliveryNotice notice) {
        try {
            mailer.deliver(notice.letter());
            return true;
        } catch (MailException e) {
            return false;
        }
    }

    /** A letter has left. */
    public void sent(long execution, DeliveryNotice notice) {
        notices.sent(notice);
        notifyings.count(execution, 1, 0);
    }

    /** A letter did not leave: it is tried again later. */
    public void failed(DeliveryNotice notice) {
        notices.failed(notice.id());
    }

    /** The next items that were not fetched in time are Expired; false when there are no more. */
    public boolean expireNext(long execution, long job) {
        if (!goesOn(execution, job)) {
            return false;
        }
        int expired = expiry.next();
        notifyings.count(execution, 0, expired);
        return expired > 0;
    }

    @Override
    public void end(long execution, long job, WorkResult result) {
        if (notifyings.isHeld(execution, job)) {
            boolean paused = result == WorkResult.COMPLETED && settings.isPaused();
            notifyings.end(execution, paused ? WorkResult.STOPPED : result);
        }
    }
}
