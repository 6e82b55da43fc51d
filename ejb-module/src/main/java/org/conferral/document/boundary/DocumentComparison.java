package org.conferral.document.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.document.control.Comparison;
import org.conferral.document.entity.ComparedDocuments;
import org.conferral.platform.entity.Role;

/** Making stored documents anew, to see whether this build makes them as they are; nothing is stored. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class DocumentComparison {
    @Inject
    Comparison comparison;

    /** Compares the next documents after this one, which is 0 at first. */
    public ComparedDocuments next(long after, int limit) {
        return comparison.next(after, limit);
    }
}
