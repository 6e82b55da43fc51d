package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Local;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.conferral.intake.control.IntakeLease;
import org.conferral.intake.control.file.IntakeFolders;
import org.conferral.intake.control.history.IntakeLog;
import org.conferral.intake.control.staging.Staging;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.platform.boundary.WorkTakeover;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Role;

/** Ends imports whose node is gone: their files are gone with it, and nothing of them went in. */
@Stateless
@LocalBean
@Local(WorkTakeover.class)
@RolesAllowed(Role.SYSTEM)
public class IntakeWatching implements WorkTakeover {
    @Inject
    IntakeLog log;

    @Inject
    IntakeLease lease;

    @Inject
    IntakeFolders folders;

    @Inject
    Staging staging;

    @Override
    public String kind() {
        return StoredIntake.WORK;
    }

    @Override
    public void takeOver(ExpiredWork expired) {
        if (lease.takeOver(expired.work().id())) {
            if (log.ended(expired.work().id(), IntakeStatus.INTERRUPTED, IntakeReason.of("interrupted"))) {
                staging.clearAfter();
            }
            lease.end(expired.work().id());
        }
    }

    /** Removes what uploads of an earlier life of this server left; only before it takes any. */
    public void removeLeftovers() {
        folders.removeLeftovers();
    }
}
