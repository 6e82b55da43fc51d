package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.platform.entity.WorkTable;

/** The executions of long work, in the tables in which the features keep them, and their leases. */
@ApplicationScoped
public class WorkExecutions {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    WorkLeases leases;

    @Inject
    WorkSettings settings;

    /** A new one on this server, awaited; none while there is one. */
    public Optional<Long> begin(WorkTable table, String askedBy) {
        Optional<Long> begun = database.read(handle -> handle.createQuery("""
                        insert into %s (node, asked_by, asked_at) values (:node, :by, :at)
                        on conflict (%s) where ended_at is null do nothing returning id""".formatted(table.name(), table.alone()))
                .bind("node", settings.node())
                .bind("by", askedBy)
                .bind("at", Database.timestamp(clock.instant()))
                .mapTo(Long.class)
                .findOne());
        begun.ifPresent(id -> leases.await(table.work(id)));
        return begun;
    }

    /** Takes it for a job; false when another one has it. */
    public boolean take(WorkTable table, long id, long job) {
        return leases.take(table.work(id), job);
    }

    public boolean isHeld(WorkTable table, long id, long job) {
        return leases.holds(table.work(id), job);
    }

    /** Takes over what nobody is at any more; false when another server was first. */
    public boolean takeOver(WorkTable table, long id) {
        return leases.takeOver(table.work(id));
    }

    /** Under whose name it works. */
    public String askedBy(WorkTable table, long id) {
        return database.read(
                handle -> handle.createQuery("select asked_by from %s where id = :id".formatted(table.name()))
                        .bind("id", id)
                        .mapTo(String.class)
                        .one());
    }

    /** Ends it, unless it has ended. */
    public void end(WorkTable table, long id, WorkResult result) {
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
