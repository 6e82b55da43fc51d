package org.conferral.order.entity;

import jakarta.ejb.ApplicationException;

/** There is no such order item. */
@ApplicationException(rollback = true)
public class OrderItemNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public OrderItemNotFoundException(long id) {
        super("order item " + id);
    }
}
