package org.conferral.printing.entity;

import jakarta.ejb.ApplicationException;

/** A print job cannot be handed over; nothing of it counts as sent. */
@ApplicationException(rollback = true)
public class TransmissionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final TransmissionFault fault;
    private final String value;

    public TransmissionException(TransmissionFault fault, String value) {
        super(fault + " " + value);
        this.fault = fault;
        this.value = value;
    }

    public TransmissionFault fault() {
        return fault;
    }

    /** What was thrown, in its own words. */
    public TransmissionException(TransmissionFault fault, Throwable cause) {
        super(fault + " " + cause, cause);
        this.fault = fault;
        value = cause.getMessage() == null
                ? cause.getClass().getSimpleName()
                : cause.getClass().getSimpleName() + " " + cause.getMessage();
    }

    /** The order item or file that it is about, or what was said. */
    public String value() {
        return value;
    }
}
