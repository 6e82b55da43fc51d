package org.conferral.connection.entity;

/** The provider was not reached, or what it said is not good; the message is for the log and tells nothing of a person. */
public class ProviderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ProviderException(String message) {
        super(message);
    }

    public ProviderException(String message, Throwable cause) {
        super(message, cause);
    }
}
