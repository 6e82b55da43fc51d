package org.conferral.run.entity;

import jakarta.ejb.ApplicationException;

/** There is no such run, or it is not the caller's to see. */
@ApplicationException(rollback = true)
public class RunNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RunNotFoundException(long id) {
        super("run " + id);
    }
}
