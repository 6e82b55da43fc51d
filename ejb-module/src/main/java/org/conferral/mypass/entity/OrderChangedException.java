package org.conferral.mypass.entity;

import jakarta.ejb.ApplicationException;

/** What is about to be ordered is no longer what somebody was shown. */
@ApplicationException(rollback = true)
public class OrderChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OrderChangedException(long award) {
        super("order of award " + award);
    }
}
