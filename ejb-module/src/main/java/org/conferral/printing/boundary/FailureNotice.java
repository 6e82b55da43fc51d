package org.conferral.printing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailException;
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

    /** A letter that does not leave makes its event come again, when the others have left; what left before does not leave once more. */
    @Override
    public void take(List<OutboxEvent> events) {
        List<MailException> failures = events.stream()
                .flatMap(event -> letters.of(event).stream())
                .flatMap(letter -> send(letter).stream())
                .toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Optional<MailException> send(Letter letter) {
        try {
            mailer.send(letter);
            return Optional.empty();
        } catch (MailException e) {
            return Optional.of(e);
        }
    }
}
