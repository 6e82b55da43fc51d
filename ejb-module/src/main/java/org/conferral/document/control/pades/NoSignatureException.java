package org.conferral.document.control.pades;

/** Nothing can be signed for now: no document is to blame, and those that are to be signed wait. */
public class NoSignatureException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NoSignatureException(String message) {
        super(message);
    }

    public NoSignatureException(String message, Throwable cause) {
        super(message, cause);
    }
}
