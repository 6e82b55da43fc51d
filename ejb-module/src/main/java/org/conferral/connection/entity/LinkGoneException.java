package org.conferral.connection.entity;

import jakarta.ejb.ApplicationException;

/** A link is not good, or not good any more. */
@ApplicationException(rollback = true)
public class LinkGoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LinkGoneException() {
        super("no such link");
    }
}
