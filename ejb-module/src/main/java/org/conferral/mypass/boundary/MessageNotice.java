package org.conferral.mypass.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.conferral.mail.entity.MailException;
import org.conferral.mypass.control.Messages;
import org.conferral.platform.boundary.OutboxConsumer;
import org.conferral.platform.entity.OutboxEvent;
import org.conferral.platform.entity.Role;

/** Tells people by e-mail that there is a message, once for each. */
@Stateless
@LocalBean
@Local(OutboxConsumer.class)
@RolesAllowed(Role.SYSTEM)
public class MessageNotice implements OutboxConsumer {
    @Inject
    Messages messages;

    @Override
    public String topic() {
        return Messages.TOPIC;
    }

    @Override
    public boolean isSlow() {
        return true;
    }

    /** A letter that does not leave makes its event come again, when the others have left. */
    @Override
    public void take(List<OutboxEvent> events) {
        List<MailException> failures =
                events.stream().flatMap(event -> send(event).stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    private Optional<MailException> send(OutboxEvent event) {
        try {
            messages.send(Long.parseLong(event.key()));
            return Optional.empty();
        } catch (MailException e) {
            return Optional.of(e);
        }
    }
}
