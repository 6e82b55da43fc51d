package org.conferral.run.entity;

import jakarta.ejb.ApplicationException;

/** Another execution is at work on the run: this one ends and changes nothing more. */
@ApplicationException(rollback = true)
public class LeaseLostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public LeaseLostException(long run) {
        super("run " + run);
    }
}
