package org.conferral.intake.entity;

import jakarta.ejb.ApplicationException;

/** An administrator stopped the import's job, or the import is not this server's any more. */
@ApplicationException(rollback = true)
public class IntakeStoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IntakeStoppedException() {
        super("the import was stopped");
    }
}
