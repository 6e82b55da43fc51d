package org.conferral.platform.control.work;

import org.jdbi.v3.core.Handle;

/**
 * Keeps an import's merge out of search ranges and run chunks: the merge takes the lock alone, ranges and chunks share
 * it. Held to the end of the transaction; who waits goes in turn, so that a merge gets in between two chunks.
 */
public final class DataLock {
    public static final long KEY = 0x434f4e4645525241L;

    private DataLock() {}

    /** Waits until no range or chunk is at work, and keeps them out. */
    public static void exclusive(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(?)", KEY);
    }

    /** Keeps ranges and chunks out if none is at work; whether that succeeded. */
    public static boolean tryExclusive(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock(:key)")
                .bind("key", KEY)
                .mapTo(Boolean.class)
                .one();
    }

    /** Whether a merge is at work or waits for its turn: ranges and chunks that want to begin wait for it. */
    public static boolean isWantedAlone(Handle handle) {
        return handle.createQuery("""
                        select exists (
                          select from pg_locks
                          where locktype = 'advisory' and mode = 'ExclusiveLock' and objsubid = 1
                            and database = (select oid from pg_database where datname = current_database())
                            and (classid::bigint << 32) | objid::bigint = :key)""").bind("key", KEY).mapTo(Boolean.class).one();
    }

    /** Keeps merges out if none is at work or waits for its turn; whether that succeeded. */
    public static boolean tryShared(Handle handle) {
        return handle.createQuery("select pg_try_advisory_xact_lock_shared(:key)")
                .bind("key", KEY)
                .mapTo(Boolean.class)
                .one();
    }

    /** Waits until no merge is at work, and keeps it out. */
    public static void shared(Handle handle) {
        handle.execute("select pg_advisory_xact_lock_shared(?)", KEY);
    }
}
