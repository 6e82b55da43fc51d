package org.conferral.intake.entity;

import jakarta.ejb.ApplicationException;

/** Another import is at work; one goes at a time. */
@ApplicationException(rollback = true)
public class IntakeRunningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IntakeRunningException() {
        super("another import is running");
    }
}
