package org.conferral.intake.entity;

import jakarta.ejb.ApplicationException;

/** There is no such import, or it did not have such a file. */
@ApplicationException(rollback = true)
public class IntakeNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public IntakeNotFoundException(long id) {
        super("import " + id);
    }
}
