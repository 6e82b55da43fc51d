package org.conferral.mail.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.conferral.mail.control.Post;
import org.conferral.mail.control.SentLetters;
import org.conferral.mail.entity.Letter;
import org.conferral.mail.entity.MailException;
import org.conferral.platform.entity.Role;

/** Sends letters by e-mail, to be called by who takes an event of the outbox. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class Mailer {
    @Inject
    SentLetters sent;

    @Inject
    Post post;

    /**
     * Sends a letter, unless one of its key has left. In a transaction of its own: whatever becomes of the caller's, it is
     * known that the letter left, and who asks for it at the same time waits.
     *
     * @return false where each of its addresses is refused for good
     * @throws MailException when it did not leave; then it may be asked for again
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean send(Letter letter) {
        return !sent.add(letter.key()) || post.send(letter);
    }

    /**
     * The same of a letter on whose arrival something rests: it has not left when each of its addresses is refused.
     *
     * @throws MailException when it did not leave; then it may be asked for again
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void deliver(Letter letter) {
        if (sent.add(letter.key()) && !post.send(letter)) {
            throw new MailException(letter.key());
        }
    }
}
