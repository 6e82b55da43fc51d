package org.conferral.intake.entity;

import jakarta.ejb.ApplicationException;

/** A file as a whole is not acceptable; nothing of the import went in. */
@ApplicationException(rollback = true)
public class IntakeRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient IntakeReason reason;

    public IntakeRefusedException(String code, String... values) {
        super("import refused: " + code);
        this.reason = IntakeReason.of(code, values);
    }

    public IntakeReason reason() {
        return reason;
    }
}
