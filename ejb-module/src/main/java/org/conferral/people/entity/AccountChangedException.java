package org.conferral.people.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else has changed the account since it was shown. */
@ApplicationException(rollback = true)
public class AccountChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AccountChangedException(long account) {
        super("account " + account);
    }
}
