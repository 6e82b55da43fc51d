package org.conferral.batch.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When what follows a commit is done. */
@SuppressWarnings("UnnecessaryAssignment") // stands in for the container, which injects these
class AfterCommitTest {
    private final Transaction transaction = new Transaction();
    private final AfterCommit afterCommit = new AfterCommit();
    private int done;

    AfterCommitTest() {
        afterCommit.transactions = transaction;
    }

    // platform R1.3
    @ParameterizedTest
    @CsvSource({Status.STATUS_COMMITTED + ", 1", Status.STATUS_ROLLEDBACK + ", 0", Status.STATUS_UNKNOWN + ", 0"})
    void itIsDoneWhenTheTransactionIsCommittedAndNotBefore(int end, int times) {
        transaction.status = Status.STATUS_ACTIVE;
        afterCommit.run(() -> done++);
        transaction.registered.forEach(Synchronization::beforeCompletion);
        assertEquals(0, done);

        transaction.registered.forEach(one -> one.afterCompletion(end));
        assertEquals(times, done);
    }

    @Test
    void withoutATransactionItIsDoneAtOnce() {
        afterCommit.run(() -> done++);

        assertEquals(1, done);
    }

    private static final class Transaction implements TransactionSynchronizationRegistry {
        final List<Synchronization> registered = new ArrayList<>();
        int status = Status.STATUS_NO_TRANSACTION;

        @Override
        public int getTransactionStatus() {
            return status;
        }

        @Override
        public void registerInterposedSynchronization(Synchronization one) {
            registered.add(one);
        }

        @Override
        public @Nullable Object getTransactionKey() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void putResource(Object key, @Nullable Object value) {
            throw new UnsupportedOperationException();
        }

        @Override
        public @Nullable Object getResource(Object key) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void setRollbackOnly() {
            throw new UnsupportedOperationException();
        }

        @Override
        public boolean getRollbackOnly() {
            throw new UnsupportedOperationException();
        }
    }
}
