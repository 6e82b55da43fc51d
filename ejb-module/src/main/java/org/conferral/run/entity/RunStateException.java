package org.conferral.run.entity;

import jakarta.ejb.ApplicationException;

/** What was asked does not go with the run's actual state. */
@ApplicationException(rollback = true)
public class RunStateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RunStatus actual;

    public RunStateException(String action, RunStatus actual) {
        super("cannot " + action + " a run that is " + actual);
        this.actual = actual;
    }

    public RunStatus actual() {
        return actual;
    }
}
