package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.conferral.delivery.entity.NotifyingWork;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.entity.SystemUser;

/** Starts telling consumers on this server, after the commit. */
@ApplicationScoped
public class NotifyingStart {
    private static final String JOB = "delivery-notify-consumers";

    @Inject
    Notifyings notifyings;

    @Inject
    DeliverySettings settings;

    @Inject
    Notices notices;

    @Inject
    JobLauncher launcher;

    /** When the time of the day has come, or a letter is to be tried again; not while somebody has paused it. */
    public void ifDue() {
        boolean isTime = settings.isTime();
        if (!settings.isPaused() && (isTime || notices.isAnyToTryAgain()) && now(SystemUser.SYSTEM)) {
            settings.passTime();
        }
    }

    /** When nobody is at it already; whether it begins. */
    public boolean now(String by) {
        Optional<Long> begun = notifyings.begin(by);
        begun.ifPresent(id -> launcher.launch(JOB, NotifyingWork.of(id), Map.of("execution", String.valueOf(id))));
        return begun.isPresent();
    }
}
