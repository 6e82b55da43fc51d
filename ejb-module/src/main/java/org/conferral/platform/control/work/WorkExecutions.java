package org.conferral.platform.control.work;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkSettings;

/**
 * The executions of one kind of work, as its feature keeps them in a table of its own: who asked, on which server, when it
 * ended and how. There is one at a time, on each server or on all of them.
 */
public abstract class WorkExecutions {
    @Inject
    protected Database database;

    @Inject
    protected Clock clock;

    @Inject
    WorkLeases leases;

    @Inject
    WorkSettings settings;

    private final String kind;
    private final String table;
    private final String alone;

    /**
     * Executions of a kind of work.
     *
     * @param alone the column in which no two that have not ended are alike
     */
    protected WorkExecutions(String kind, String table, String alone) {
        this.kind = kind;
        this.table = table;
        this.alone = alone;
    }

    /** A new one on this server, awaited; none while there is one. */
    public Optional<Long> begin(String askedBy) {
        Optional<Long> begun = database.read(handle -> handle.createQuery("""
                        insert into %s (node, asked_by, asked_at) values (:node, :by, :at)
                        on conflict (%s) where ended_at is null do nothing returning id""".formatted(table, alone))
                .bind("node", settings.node())
                .bind("by", askedBy)
                .bind("at", Database.timestamp(clock.instant()))
                .mapTo(Long.class)
                .findOne());
        begun.ifPresent(id -> leases.await(work(id)));
        return begun;
    }

    /** Takes it for a job; false when another one has it. */
    public boolean take(long id, long job) {
        return leases.take(work(id), job);
    }

    public boolean isHeld(long id, long job) {
        return leases.holds(work(id), job);
    }

    /** Takes over what nobody is at any more; false when another server was first. */
    public boolean takeOver(long id) {
        return leases.takeOver(work(id));
    }

    /** Under whose name it works. */
    public String askedBy(long id) {
        return database.read(handle -> handle.createQuery("select asked_by from %s where id = :id".formatted(table))
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    /** Ends it, unless it has ended. */
    public void end(long id, WorkResult result) {
        database.write(handle -> handle.createUpdate("""
                        update %s set ended_at = :at, result = :result
                        where id = :id and ended_at is null""".formatted(table))
                .bind("at", Database.timestamp(clock.instant()))
                .bind("result", result.name())
                .bind("id", id)
                .execute());
        leases.end(work(id));
    }

    private Work work(long id) {
        return new Work(kind, id);
    }
}
