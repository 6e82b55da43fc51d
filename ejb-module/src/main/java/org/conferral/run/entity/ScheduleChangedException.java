package org.conferral.run.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else changed or removed the schedule meanwhile, or its name is taken. */
@ApplicationException(rollback = true)
public class ScheduleChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean nameTaken;

    /** Tells which of the two it was. */
    public ScheduleChangedException(boolean nameTaken) {
        super(nameTaken ? "the name is taken" : "changed meanwhile");
        this.nameTaken = nameTaken;
    }

    public boolean isNameTaken() {
        return nameTaken;
    }
}
