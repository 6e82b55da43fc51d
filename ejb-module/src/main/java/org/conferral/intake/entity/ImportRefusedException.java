package org.conferral.intake.entity;

import jakarta.ejb.ApplicationException;

/** A file as a whole is not acceptable; nothing of the import went in. */
@ApplicationException(rollback = true)
public class ImportRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ImportReason reason;

    public ImportRefusedException(String code, String... values) {
        super("import refused: " + code);
        this.reason = ImportReason.of(code, values);
    }

    public ImportReason reason() {
        return reason;
    }
}
