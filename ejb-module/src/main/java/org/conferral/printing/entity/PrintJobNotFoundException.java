package org.conferral.printing.entity;

import jakarta.ejb.ApplicationException;

/** There is no such print job. */
@ApplicationException(rollback = true)
public class PrintJobNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public PrintJobNotFoundException(long id) {
        super("print job " + id);
    }
}
