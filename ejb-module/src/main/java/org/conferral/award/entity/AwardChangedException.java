package org.conferral.award.entity;

import jakarta.ejb.ApplicationException;

/** Somebody else changed the award since it was shown to who asks. */
@ApplicationException(rollback = true)
public class AwardChangedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public AwardChangedException(CredentialNumber number) {
        super("the award of number " + number + " was changed meanwhile");
    }
}
