package org.conferral.intake.entity;

import jakarta.ejb.ApplicationException;

/** Another import is at work; one goes at a time. */
@ApplicationException(rollback = true)
public class ImportRunningException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportRunningException() {
        super("another import is running");
    }
}
