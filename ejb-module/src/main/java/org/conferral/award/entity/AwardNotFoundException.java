package org.conferral.award.entity;

import jakarta.ejb.ApplicationException;

/** There is no such award, or no such student to award to. */
@ApplicationException(rollback = true)
public class AwardNotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AwardNotFoundException(String what) {
        super(what);
    }
}
