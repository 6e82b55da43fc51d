package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.conferral.delivery.entity.NotifyingExecution;
import org.conferral.delivery.entity.NotifyingWork;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkLeases;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkSettings;

/** The starts of telling consumers: one at a time among all servers. */
@ApplicationScoped
public class Notifyings {
    private static final int LAST = 20;

    @Inject
    Database database;

    @Inject
    WorkLeases leases;

    @Inject
    WorkSettings settings;

    @Inject
    Clock clock;

    /** A new execution, awaited; none while there is one. */
    public Optional<Long> begin(String askedBy) {
        Optional<Long> begun = database.read(handle -> handle.createQuery("""
                        insert into delivery_execution (node, asked_by, asked_at) values (:node, :by, :at)
                        on conflict (one) where ended_at is null do nothing returning id""")
                .bind("node", settings.node())
                .bind("by", askedBy)
                .bind("at", Database.timestamp(clock.instant()))
                .mapTo(Long.class)
                .findOne());
        begun.ifPresent(id -> leases.await(NotifyingWork.of(id)));
        return begun;
    }

    /** Takes it for a job; false when another one has it. */
    public boolean take(long id, long job) {
        return leases.take(NotifyingWork.of(id), job);
    }

    public boolean isHeld(long id, long job) {
        return leases.holds(NotifyingWork.of(id), job);
    }

    /** Takes over what nobody is at any more; false when another server was first. */
    public boolean takeOver(long id) {
        return leases.takeOver(NotifyingWork.of(id));
    }

    /** Counts what a step came to. */
    public void count(long id, int letters, int expired) {
        database.write(handle -> handle.execute(
                "update delivery_execution set letters = letters + ?, expired = expired + ? where id = ?",
                letters,
                expired,
                id));
    }

    /** Under whose name it tells. */
    public String askedBy(long id) {
        return database.read(handle -> handle.createQuery("select asked_by from delivery_execution where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    /** Ends it, unless it has ended. */
    public void end(long id, WorkResult result) {
        database.write(handle -> handle.createUpdate("""
                        update delivery_execution set ended_at = :at, result = :result
                        where id = :id and ended_at is null""")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("result", result.name())
                .bind("id", id)
                .execute());
        leases.end(NotifyingWork.of(id));
    }

    /** The last executions, newest first. */
    public List<NotifyingExecution> last() {
        return database.read(
                handle -> handle.createQuery("select * from delivery_execution order by id desc limit :last")
                        .bind("last", LAST)
                        .map((row, context) -> execution(row))
                        .list());
    }

    private static NotifyingExecution execution(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new NotifyingExecution(
                row.getString("node"),
                row.getString("asked_by"),
                Columns.instant(row, "asked_at"),
                Columns.instantOrNull(row, "ended_at"),
                result == null ? null : WorkResult.valueOf(result),
                row.getInt("letters"),
                row.getInt("expired"));
    }

    /** Removes those that ended this many days ago; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle -> handle.execute(
                "delete from delivery_execution where ended_at < now() - make_interval(days => ?)", days));
    }
}
