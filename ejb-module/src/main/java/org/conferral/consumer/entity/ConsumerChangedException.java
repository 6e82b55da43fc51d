package org.conferral.consumer.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else has changed the consumer since it was shown. */
@ApplicationException(rollback = true)
public class ConsumerChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ConsumerChangedException(long consumer) {
        super("consumer " + consumer);
    }
}
