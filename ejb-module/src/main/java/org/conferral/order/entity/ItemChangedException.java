package org.conferral.order.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else has changed the item since it was shown. */
@ApplicationException(rollback = true)
public class ItemChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ItemChangedException(long id) {
        super("order item " + id);
    }
}
