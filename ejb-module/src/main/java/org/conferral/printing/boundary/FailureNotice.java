package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.notice.JobLetters;
import org.conferral.printing.control.notice.Notices;

/** Tells a facility's people by e-mail that a print job was not handed over, once for each time that it failed. */
@Stateless
@LocalBean
@Local(OutboxConsumer.class)
@RolesAllowed(Role.SYSTEM)
public class FailureNotice implements OutboxConsumer {
    @Inject
    Notices notices;

    @Override
    public String topic() {
        return JobLetters.FAILED;
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    @Override
    public void take(List<OutboxEvent> events) {
        notices.tell(events);
    }
}
