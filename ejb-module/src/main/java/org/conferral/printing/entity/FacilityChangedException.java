package org.conferral.printing.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else has changed the facility since it was shown. */
@ApplicationException(rollback = true)
public class FacilityChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FacilityChangedException(int facility) {
        super("facility " + facility);
    }
}
