package org.conferral.printing.entity;

import jakarta.ejb.ApplicationException;

/** The print job has changed since it was shown. */
@ApplicationException(rollback = true)
public class PrintJobChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PrintJobChangedException(long id) {
        super("print job " + id);
    }
}
