package org.conferral.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.platform.control.work.WorkLeases;

/** Which server is at work on an import. */
@ApplicationScoped
public class IntakeLease {
    @Inject
    WorkLeases leases;

    /** Awaits the execution that this server is to start. */
    public void await(long intake) {
        leases.await(StoredIntake.work(intake));
    }

    /** Takes the import for an execution; false when another one is at it. */
    public boolean take(long intake, long execution) {
        return leases.take(StoredIntake.work(intake), execution);
    }

    /** Takes over for this server; false when another one was first. */
    public boolean takeOver(long intake) {
        return leases.takeOver(StoredIntake.work(intake));
    }

    /** Nobody is to work on the import any more. */
    public void end(long intake) {
        leases.end(StoredIntake.work(intake));
    }
}
