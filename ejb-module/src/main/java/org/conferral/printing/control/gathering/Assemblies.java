package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkLeases;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkSettings;
import org.conferral.printing.control.facility.PrintSwitch;
import org.conferral.printing.entity.Assembly;
import org.conferral.printing.entity.AssemblyWork;

/** The starts of assembling on each server. */
@ApplicationScoped
public class Assemblies {
    @Inject
    Database database;

    @Inject
    PrintSwitch printing;

    @Inject
    WorkLeases leases;

    @Inject
    WorkSettings settings;

    @Inject
    Clock clock;

    /** A new one on this server, awaited; none when this server is at it already, or printing is switched off. */
    public Optional<Long> begin(String askedBy) {
        if (!printing.isPrinting()) {
            return Optional.empty();
        }
        Optional<Long> begun = database.read(handle -> handle.createQuery("""
                        insert into print_assembly (node, asked_by, asked_at) values (:node, :by, :at)
                        on conflict (node) where ended_at is null do nothing returning id""")
                .bind("node", settings.node())
                .bind("by", askedBy)
                .bind("at", Database.timestamp(clock.instant()))
                .mapTo(Long.class)
                .findOne());
        begun.ifPresent(id -> leases.await(AssemblyWork.of(id)));
        return begun;
    }

    /** Takes it for a job; false when another one has it. */
    public boolean take(long id, long job) {
        return leases.take(AssemblyWork.of(id), job);
    }

    public boolean isHeld(long id, long job) {
        return leases.holds(AssemblyWork.of(id), job);
    }

    /** Takes over what nobody is at any more; false when another server was first. */
    public boolean takeOver(long id) {
        return leases.takeOver(AssemblyWork.of(id));
    }

    /** Counts what a transaction gathered. */
    public void count(long id, int gathered) {
        database.write(handle ->
                handle.execute("update print_assembly set gathered = gathered + ? where id = ?", gathered, id));
    }

    /** Under whose name it gathers. */
    public String askedBy(long id) {
        return database.read(handle -> handle.createQuery("select asked_by from print_assembly where id = :id")
                .bind("id", id)
                .mapTo(String.class)
                .one());
    }

    /** Ends it, unless it has ended. */
    public void end(long id, WorkResult result) {
        database.write(handle -> handle.createUpdate("""
                        update print_assembly set ended_at = :at, result = :result
                        where id = :id and ended_at is null""")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("result", result.name())
                .bind("id", id)
                .execute());
        leases.end(AssemblyWork.of(id));
    }

    /** The last one, on whichever server. */
    public Optional<Assembly> last() {
        return database.read(handle ->
                handle.createQuery("""
                        select id, asked_by, asked_at, ended_at, result, gathered
                        from print_assembly order by ended_at is null desc, id desc limit 1""").map((row, context) -> assembly(row)).findOne());
    }

    private static Assembly assembly(ResultSet row) throws SQLException {
        String result = row.getString("result");
        return new Assembly(
                row.getLong("id"),
                row.getString("asked_by"),
                Columns.instant(row, "asked_at"),
                Columns.instantOrNull(row, "ended_at"),
                result == null ? null : WorkResult.valueOf(result),
                row.getInt("gathered"));
    }

    /** Removes those that ended this many days ago; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle ->
                handle.execute("delete from print_assembly where ended_at < now() - make_interval(days => ?)", days));
    }
}
