package org.conferral.intake.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.UUID;
import org.conferral.intake.control.ActiveIntakes;
import org.conferral.intake.control.file.IntakeFolders;
import org.conferral.intake.control.history.IntakeHistory;
import org.conferral.intake.control.merge.FileMerge;
import org.conferral.intake.control.staging.FileReading;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.IntakeStoppedException;
import org.conferral.intake.entity.StoredIntake;
import org.conferral.platform.entity.NoRoomException;
import org.conferral.platform.entity.Role;

/**
 * What the import's job does, each in one long transaction: read all files into staging, then merge all. Whatever goes
 * wrong ends the import with its reason, and rolls the transaction back.
 */
@Stateless
@RolesAllowed(Role.SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN)
public class IntakeWork {
    private static final Logger LOG = System.getLogger(IntakeWork.class.getName());
    private static final int TIMEOUT_SECONDS = 6 * 60 * 60;

    @Inject
    IntakeHistory history;

    @Inject
    IntakeJournal journal;

    @Inject
    FileReading reading;

    @Inject
    FileMerge merge;

    @Inject
    IntakeFolders folders;

    @Inject
    ActiveIntakes active;

    @Resource
    UserTransaction transaction;

    /** Reads the files of a received import into staging; false when there is nothing to merge. */
    public boolean read(long id, long execution) {
        if (!journal.take(id, execution)) {
            return false;
        }
        active.begin(execution, id);
        return succeeds(id, () -> reading.read(history.get(id), execution, journal));
    }

    /** Merges what this execution has read; false when nothing went in. */
    public boolean merge(long id, long execution) {
        return succeeds(id, () -> merge.merge(history.get(id), execution, journal));
    }

    /** Asks the execution to stop where it is. */
    public void stop(long execution) {
        active.stop(execution);
    }

    /**
     * The last act of an execution, which leaves nothing behind: ends the import if it had taken it and that was not
     * done, and removes the upload. One that was refused leaves everything to the one that is at work.
     */
    public void end(long id, long execution) {
        if (active.end(execution)) {
            journal.ended(id, IntakeStatus.INTERRUPTED, IntakeReason.of("interrupted"));
        }
        if (!active.isAtWork(id) && !history.running().equals(Optional.of(id))) {
            removeFolder(history.get(id));
        }
    }

    private void removeFolder(StoredIntake ended) {
        if (ended.ownFolder()) {
            folders.remove(ended.folder());
        }
    }

    private boolean succeeds(long id, Runnable work) {
        try {
            inTransaction(work);
            return true;
        } catch (IntakeRefusedException e) {
            journal.ended(id, IntakeStatus.REFUSED, e.reason());
        } catch (IntakeStoppedException e) {
            journal.ended(id, IntakeStatus.INTERRUPTED, IntakeReason.of("interrupted"));
        } catch (NoRoomException e) {
            journal.ended(id, IntakeStatus.FAILED, IntakeReason.of("noRoom"));
        } catch (RuntimeException e) {
            String reference = UUID.randomUUID().toString();
            LOG.log(Level.ERROR, "Import " + id + " failed, reference " + reference, e);
            journal.ended(id, IntakeStatus.FAILED, IntakeReason.of("unexpected", reference));
        }
        return false;
    }

    private void inTransaction(Runnable work) {
        try {
            transaction.setTransactionTimeout(TIMEOUT_SECONDS);
            transaction.begin();
            // the thread is the pool's: what it begins after this one has the usual time
            transaction.setTransactionTimeout(0);
            boolean done = false;
            try {
                work.run();
                done = true;
            } finally {
                if (done) {
                    transaction.commit();
                } else {
                    transaction.rollback();
                }
            }
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("transaction of an import", e);
        }
    }
}
