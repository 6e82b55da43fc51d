package org.conferral.mail.entity;

import jakarta.ejb.ApplicationException;

/** A letter did not leave. */
@ApplicationException(rollback = true)
public class MailException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Nobody takes it. */
    public MailException(String key) {
        super("letter " + key + " is refused by all of its addresses");
    }

    /** It is without the cause, in which the mail server names people: whoever logs it need not know that. */
    public MailException(String key, String why) {
        super("letter " + key + " did not leave: " + why);
    }
}
