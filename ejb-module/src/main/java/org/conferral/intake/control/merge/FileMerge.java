package org.conferral.intake.control.merge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.conferral.intake.control.ActiveIntakes;
import org.conferral.intake.control.IntakeTelling;
import org.conferral.intake.control.history.IntakeLog;
import org.conferral.intake.control.staging.Staging;
import org.conferral.intake.entity.IntakeFileRow;
import org.conferral.intake.entity.IntakePhase;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.platform.boundary.Outbox;
import org.conferral.platform.entity.DataChanged;

/** The second half of an import: what is staged goes in, alone among searches and runs. */
@ApplicationScoped
public class FileMerge {
    @Inject
    ActiveIntakes active;

    @Inject
    MergeLock lock;

    @Inject
    RowMerge rows;

    @Inject
    IntakeLog log;

    @Inject
    Staging staging;

    @Inject
    Outbox outbox;

    /**
     * Merges every file of an import in the caller's transaction, with the students it is about locked. Staging is emptied
     * with it: from the end of this transaction on it may be another import's.
     *
     * @throws org.conferral.intake.entity.IntakeStoppedException when the execution was asked to stop, or the import is
     *     not running any more
     */
    public void merge(StoredIntake merging, long execution, IntakeTelling telling) {
        long id = merging.id();
        lock.take(() -> telling.phase(id, IntakePhase.WAITING, null));
        rows.lock();
        for (IntakeFileRow row : merging.files()) {
            active.check(execution);
            telling.phase(id, IntakePhase.MERGING, row.file());
            log.merged(id, row.file(), rows.merge(row, merging.startedBy()));
            // after the log has told those that nobody has confirmed
            rows.keepWarnings(row);
        }
        rows.recheck();
        log.completed(id);
        staging.clear();
        outbox.put(DataChanged.by(StoredIntake.work(id), "completed"));
    }
}
