package org.conferral.platform.control;

import org.jdbi.v3.core.Handle;

/**
 * Keeps an import's merge out of search ranges and run chunks: the merge takes the lock alone, ranges and chunks share
 * it. Held to the end of the transaction; who waits goes in turn, so that a merge gets in between two chunks.
 */
public final class DataLock {
    private static final long KEY = 0x434f4e4645525241L;

    private DataLock() {}

    /** Waits until no range or chunk is at work, and keeps them out. */
    public static void exclusive(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(?)", KEY);
    }

    /** Waits until no merge is at work, and keeps it out. */
    public static void shared(Handle handle) {
        handle.execute("select pg_advisory_xact_lock_shared(?)", KEY);
    }
}
