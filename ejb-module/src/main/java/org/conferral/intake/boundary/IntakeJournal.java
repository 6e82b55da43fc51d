package org.conferral.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.LocalBean;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.conferral.intake.control.IntakeLease;
import org.conferral.intake.control.IntakeTelling;
import org.conferral.intake.control.file.IntakeFolders.InspectedFile;
import org.conferral.intake.control.history.IntakeLog;
import org.conferral.intake.control.staging.Staging;
import org.conferral.intake.entity.BeginIntake;
import org.conferral.intake.entity.IntakeFile;
import org.conferral.intake.entity.IntakePhase;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.platform.boundary.JobLauncher;
import org.conferral.platform.entity.Role;
import org.jspecify.annotations.Nullable;

/** How imports begin, what is to be seen of them as they go, and how they end. */
@Stateless
@LocalBean
@RolesAllowed(Role.SYSTEM)
public class IntakeJournal implements IntakeTelling {
    @Inject
    IntakeLog log;

    @Inject
    IntakeLease lease;

    @Inject
    Staging staging;

    @Inject
    JobLauncher jobs;

    /**
     * Opens a running import, whose job starts after the commit.
     *
     * @return its id
     * @throws org.conferral.intake.entity.IntakeRunningException when another one is running
     */
    @RolesAllowed({Role.ADMIN, Role.SYSTEM})
    public long open(BeginIntake begin, Path folder, boolean own, List<InspectedFile> files) {
        long id = log.open(begin, folder, own, files);
        lease.await(id);
        jobs.launch("intake-import-files", StoredIntake.work(id), Map.of("import", String.valueOf(id)));
        return id;
    }

    /** Writes down an import that was refused before it ran. */
    @RolesAllowed({Role.ADMIN, Role.SYSTEM})
    public void refused(BeginIntake begin, IntakeReason reason) {
        log.refused(begin, reason);
    }

    /**
     * Asks that a running import end without going in, which whoever is at work on it obeys between two steps.
     *
     * @return whether it is running, and nobody had asked
     */
    @RolesAllowed(Role.ADMIN)
    public boolean cancel(long id, String by) {
        return log.cancel(id, by);
    }

    /** Takes a received import to read it; false when it is not to be read any more, or another execution is at it. */
    public boolean take(long id, long execution) {
        return log.take(id) && lease.take(id, execution);
    }

    /** To be seen at once, whatever becomes of the transaction at work. */
    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void phase(long id, IntakePhase phase, @Nullable IntakeFile file) {
        log.phase(id, phase, file);
    }

    /** To be seen at once, as the phase is. */
    @Override
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void read(long id, IntakeFile file, long rows, long bytes) {
        log.read(id, file, rows, bytes);
    }

    /** Ends an import that did not go in, if it is still running, and empties staging, which is its own until then. */
    public void ended(long id, IntakeStatus status, IntakeReason reason) {
        if (log.ended(id, status, reason)) {
            staging.clear();
        }
        lease.end(id);
    }
}
