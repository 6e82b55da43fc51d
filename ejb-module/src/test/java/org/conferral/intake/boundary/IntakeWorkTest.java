package org.conferral.intake.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.transaction.UserTransaction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.intake.control.ActiveIntakes;
import org.conferral.intake.control.IntakeTelling;
import org.conferral.intake.control.file.IntakeFolders;
import org.conferral.intake.control.history.IntakeHistory;
import org.conferral.intake.control.merge.FileMerge;
import org.conferral.intake.control.staging.FileReading;
import org.conferral.intake.entity.IntakeReason;
import org.conferral.intake.entity.IntakeRefusedException;
import org.conferral.intake.entity.IntakeStatus;
import org.conferral.intake.entity.StoredIntake;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How an import ends, and which of its executions ends it. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class IntakeWorkTest {
    private static final long IMPORT = 12;
    private static final long FIRST = 5;
    private static final long SECOND = 6;

    private final Import journal = new Import();
    private final List<String> done = new ArrayList<>();
    private @Nullable RuntimeException failure;
    private final Transaction transaction = new Transaction();
    private final IntakeWork work = new IntakeWork();

    IntakeWorkTest() {
        work.journal = journal;
        work.reading = new Reading();
        work.merge = new Merge();
        work.folders = new Folders();
        work.history = new History();
        work.active = new ActiveIntakes();
        work.transaction = transaction;
    }

    @Test
    void importThatWentInIsClearedUpAfter() {
        assertTrue(work.read(IMPORT, FIRST));
        assertTrue(work.merge(IMPORT, FIRST));
        journal.status = IntakeStatus.COMPLETED;
        work.end(IMPORT, FIRST);

        assertEquals(IntakeStatus.COMPLETED, journal.status);
        assertEquals(List.of("read", "merge", "remove"), done);
        assertEquals(List.of("begin", "commit", "begin", "commit"), transaction.done);
    }

    // intake R1.6
    @Test
    void secondExecutionLeavesAllToTheFirst() {
        assertTrue(work.read(IMPORT, FIRST));

        assertFalse(work.read(IMPORT, SECOND));
        work.stop(SECOND);
        work.end(IMPORT, SECOND);

        assertEquals(IntakeStatus.RUNNING, journal.status);
        assertEquals(List.of("read"), done);
        assertTrue(work.merge(IMPORT, FIRST), "nor is it stopped");
    }

    @Test
    void refusedImportIsRolledBackAndSaysWhy() {
        failure = new IntakeRefusedException("notUtf8");

        assertFalse(work.read(IMPORT, FIRST));
        work.end(IMPORT, FIRST);

        assertEquals(IntakeStatus.REFUSED, journal.status);
        assertEquals(List.of("begin", "rollback"), transaction.done);
        assertEquals(List.of("remove"), done);
    }

    @Test
    void importThatSomethingUnexpectedEndsHasFailed() {
        failure = new IllegalStateException("no space");

        assertFalse(work.read(IMPORT, FIRST));

        assertEquals(IntakeStatus.FAILED, journal.status);
    }

    // intake R3.2
    @Test
    void executionThatEndsInTheMiddleInterruptsItsImport() {
        assertTrue(work.read(IMPORT, FIRST));
        work.end(IMPORT, FIRST);

        assertEquals(IntakeStatus.INTERRUPTED, journal.status);
        assertEquals(List.of("read", "remove"), done);
    }

    @Test
    void importThatAnotherServerHasEndedIsClearedUpByTheExecutionThatComesTooLate() {
        journal.status = IntakeStatus.INTERRUPTED;

        assertFalse(work.read(IMPORT, FIRST));
        work.end(IMPORT, FIRST);

        assertEquals(List.of("remove"), done);
    }

    @Test
    void threadKeepsNoTimeLimitOfTheImports() {
        assertTrue(work.read(IMPORT, FIRST));

        assertEquals(0, transaction.timeout);
        assertTrue(transaction.longest > 3_600);
    }

    /** One import, running and received at first. */
    private static final class Import extends IntakeJournal {
        IntakeStatus status = IntakeStatus.RUNNING;
        private boolean received = true;

        @Override
        public boolean take(long id, long execution) {
            boolean taken = received && status == IntakeStatus.RUNNING;
            received = false;
            return taken;
        }

        @Override
        public void ended(long id, IntakeStatus to, IntakeReason reason) {
            if (status == IntakeStatus.RUNNING) {
                status = to;
            }
        }
    }

    private final class History extends IntakeHistory {
        @Override
        public StoredIntake get(long id) {
            return new StoredIntake(id, "dana", Path.of("folder"), true, List.of());
        }

        @Override
        public Optional<Long> running() {
            return journal.status == IntakeStatus.RUNNING ? Optional.of(IMPORT) : Optional.empty();
        }
    }

    private final class Reading extends FileReading {
        @Override
        public void read(StoredIntake reading, long execution, IntakeTelling telling) {
            act("read", execution);
        }
    }

    private final class Merge extends FileMerge {
        @Override
        public void merge(StoredIntake merging, long execution, IntakeTelling telling) {
            act("merge", execution);
        }
    }

    private void act(String step, long execution) {
        work.active.check(execution);
        if (failure != null) {
            throw failure;
        }
        done.add(step);
    }

    private final class Folders extends IntakeFolders {
        @Override
        public void remove(Path folder) {
            done.add("remove");
        }
    }

    private static final class Transaction implements UserTransaction {
        final List<String> done = new ArrayList<>();
        int timeout;
        int longest;

        @Override
        public void begin() {
            done.add("begin");
        }

        @Override
        public void commit() {
            done.add("commit");
        }

        @Override
        public void rollback() {
            done.add("rollback");
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int getStatus() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setTransactionTimeout(int seconds) {
            timeout = seconds;
            longest = Math.max(longest, seconds);
        }
    }
}
