package org.conferral.people.entity;

import jakarta.ejb.ApplicationException;

/** The link was used, has expired, was altered or never was. */
@ApplicationException(rollback = true)
public class InvitationGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvitationGoneException() {
        super("an invitation that is not there");
    }
}
