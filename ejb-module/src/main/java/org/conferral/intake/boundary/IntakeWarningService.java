package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.intake.control.history.WarnedRows;
import org.conferral.platform.boundary.CurrentUser;
import org.conferral.platform.entity.Role;

/** Looking at what an import warned of and no student's page has: organizations. */
@Stateless
@RolesAllowed(Role.ADMIN)
public class IntakeWarningService {
    @Inject
    WarnedRows warned;

    @Inject
    CurrentUser currentUser;

    /**
     * Says of an organization's row that it is right as it is, in the caller's name; nothing happens to one that was
     * confirmed before.
     *
     * @param line the row's number in the file
     */
    public void confirm(long importId, long line) {
        warned.confirm(importId, line, currentUser.login());
    }
}
