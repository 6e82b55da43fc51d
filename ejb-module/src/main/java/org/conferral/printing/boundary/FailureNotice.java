package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.mail.boundary.Mailer;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.Role;
import org.conferral.printing.control.notice.FailureLetters;

/** Tells a facility's people by e-mail that a print job was not handed over, once for each time that it failed. */
@Stateless
@LocalBean
@Local(OutboxConsumer.class)
@RolesAllowed(Role.SYSTEM)
public class FailureNotice implements OutboxConsumer {
    @Inject
    FailureLetters letters;

    @Inject
    Mailer mailer;

    @Override
    public String topic() {
        return FailureLetters.TOPIC;
    }

    /** A letter that does not leave makes its event come again; what left before does not leave once more. */
    @Override
    public void take(List<OutboxEvent> events) {
        events.forEach(event -> letters.of(event).ifPresent(mailer::send));
    }
}
