package org.conferral.it.testbed;

/**
 * Holds every award back in the database until it is opened: a run at a shut gate is in the middle of its chunks for as
 * long as a test wants it there.
 */
public final class Gate implements AutoCloseable {
    private static final long KEY = 471_147;

    private final HeldLock lock;

    private Gate(HeldLock lock) {
        this.lock = lock;
    }

    /** Whoever writes awards from now on waits, with all that its transaction did before. */
    public static Gate shut() {
        Database.update("create or replace function wait_at_gate() returns trigger language plpgsql"
                + " as $$ begin perform pg_advisory_xact_lock_shared(" + KEY + "); return null; end $$");
        Database.update("create or replace trigger gate after insert on award execute function wait_at_gate()");
        return new Gate(HeldLock.by("select pg_advisory_xact_lock(?)", KEY));
    }

    /** Returns when so many transactions wait here. */
    public Gate await(int count) {
        Patience.await(
                count + " transactions at the gate",
                () -> Database.count("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                        + " and classid = 0 and objid = " + KEY),
                waiting -> waiting == count);
        return this;
    }

    /** Lets everybody through. */
    public void open() {
        lock.close();
    }

    @Override
    public void close() {
        open();
    }
}
