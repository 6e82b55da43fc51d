package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.intake.control.ActiveImports;
import org.conferral.intake.control.ImportFolders;
import org.conferral.intake.control.ImportLog;
import org.conferral.intake.control.Staging;
import org.conferral.intake.entity.ImportReason;
import org.conferral.intake.entity.ImportStatus;
import org.conferral.platform.entity.Role;

/** What every node does for imports all the time: holds its own, ends those whose node is gone. */
@Stateless
@RolesAllowed(Role.SYSTEM)
public class ImportWatching {
    @Inject
    ImportLog log;

    @Inject
    ActiveImports active;

    @Inject
    ImportFolders folders;

    @Inject
    Staging staging;

    /** Renews the leases of the imports at work here, and ends an import that nobody is at work on. */
    public void watch() {
        log.renew(active.ids());
        log.abandoned(active.ids()).ifPresent(this::interrupted);
    }

    private void interrupted(long id) {
        log.ended(id, ImportStatus.INTERRUPTED, ImportReason.of("interrupted"));
        staging.clear();
    }

    /** Removes what uploads of an earlier life of this server left; only before it takes any. */
    public void removeLeftovers() {
        folders.removeLeftovers();
    }
}
