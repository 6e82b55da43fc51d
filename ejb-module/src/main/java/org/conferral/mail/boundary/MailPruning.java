package org.conferral.mail.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.mail.control.SentLetters;
import org.conferral.platform.boundary.Pruning;
import org.conferral.platform.entity.RetentionSettings;
import org.conferral.platform.entity.Role;

/** Forgets letters that left as long ago as events of the outbox are forgotten, of which they came. */
@Stateless
@LocalBean
@Local(Pruning.class)
@RolesAllowed(Role.SYSTEM)
public class MailPruning implements Pruning {
    @Inject
    SentLetters sent;

    @Inject
    RetentionSettings settings;

    @Override
    public String what() {
        return "letters by e-mail";
    }

    @Override
    public int prune() {
        return sent.removeOlderThan(settings.events());
    }
}
