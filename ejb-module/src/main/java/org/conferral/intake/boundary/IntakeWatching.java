package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.intake.control.ActiveImports;
import org.conferral.intake.control.IntakeFolders;
import org.conferral.intake.control.IntakeLog;
import org.conferral.intake.control.Staging;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.platform.entity.Role;

/** What every node does for imports all the time: holds its own, ends those whose node is gone. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class IntakeWatching {
    @Inject
    IntakeLog log;

    @Inject
    ActiveImports active;

    @Inject
    IntakeFolders folders;

    @Inject
    Staging staging;

    /** Renews the leases of the imports at work here, and ends an import that nobody is at work on. */
    public void watch() {
        log.renew(active.ids());
        log.abandoned(active.ids()).ifPresent(this::interrupted);
    }

    private void interrupted(long id) {
        log.ended(id, IntakeStatus.INTERRUPTED, IntakeReason.of("interrupted"));
        staging.clear();
    }

    /** Removes what uploads of an earlier life of this server left; only before it takes any. */
    public void removeLeftovers() {
        folders.removeLeftovers();
    }
}
