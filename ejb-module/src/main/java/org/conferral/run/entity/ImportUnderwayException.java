package org.conferral.run.entity;

import jakarta.ejb.ApplicationException;

/** An import goes in or waits for its turn: what was asked has to be asked again when that has ended. */
@ApplicationException(rollback = true)
public class ImportUnderwayException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ImportUnderwayException() {
        super("an import goes in");
    }
}
