package org.conferral.platform.control.work;

import java.time.Clock;
import java.util.Optional;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkTable;

/** The executions of one kind of long work, in the table in which its feature keeps them, and their leases. */
public final class TableExecutions {
    private final WorkTable table;
    private final Database database;
    private final Clock clock;
    private final WorkLeases leases;
    private final String node;

    TableExecutions(WorkTable table, Database database, Clock clock, WorkLeases leases, String node) {
        this.table = table;
        this.database = database;
        this.clock = clock;
        this.leases = leases;
        this.node = node;
    }

    /** A new one on this server, awaited; none while there is one. */
    public Optional<Long> begin(String askedBy) {
        Optional<Long> begun = database.read(handle -> handle.createQuery("""
                        insert into %s (node, asked_by, asked_at) values (:node, :by, :at)
                        on conflict (%s) where ended_at is null do nothing returning id""".formatted(table.name(), table.alone()))
                .bind("node", node)
                .bind("by", askedBy)
                .bind("at", Database.timestamp(clock.instant()))
                .mapTo(Long.class)
                .findOne());
        begun.ifPresent(id -> leases.await(table.work(id)));
        return begun;
    }

    /** Takes it for a job; false when another one has it. */
    public boolean take(long id, long job) {
        return leases.take(table.work(id), job);
    }

    public boolean isHeld(long id, long job) {
        return leases.holds(table.work(id), job);
    }

    /** Takes over what nobody is at any more; false when another server was first. */
    public boolean takeOver(long id) {
        return leases.takeOver(table.work(id));
    }

    /** Under whose name it works. */
    public String askedBy(long id) {
        return database.read(
                handle -> handle.createQuery("select asked_by from %s where id = :id".formatted(table.name()))
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    /** Ends it, unless it has ended. */
    public void end(long id, WorkResult result) {
        database.write(handle -> handle.createUpdate("""
                        update %s set ended_at = :at, result = :result
                        where id = :id and ended_at is null""".formatted(table.name()))
                .bind("at", Database.timestamp(clock.instant()))
                .bind("result", result.name())
                .bind("id", id)
                .execute());
        leases.end(table.work(id));
    }
}
