package org.conferral.printing.control.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.mail.boundary.Mailer;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailException;
import org.conferral.platform.entity.OutboxEvent;

/** Sends the letters about what became of print jobs. */
@ApplicationScoped
public class Notices {
    @Inject
    JobLetters letters;

    @Inject
    Mailer mailer;

    /**
     * Tells of these events. A letter that does not leave makes its event come again, when the others have left; what left
     * before does not leave once more.
     */
    public void tell(List<OutboxEvent> events) {
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
