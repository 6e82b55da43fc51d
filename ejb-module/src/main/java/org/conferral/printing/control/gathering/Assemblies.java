package org.conferral.printing.control.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkExecutions;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkTable;
import org.conferral.printing.control.facility.PrintSwitch;
import org.conferral.printing.entity.Assembly;
import org.conferral.printing.entity.AssemblyWork;

/** The starts of assembling on each server. */
@ApplicationScoped
public class Assemblies {
    private static final WorkTable TABLE = new WorkTable(AssemblyWork.KIND, "print_assembly", "node");

    @Inject
    Database database;

    @Inject
    WorkExecutions executions;

    @Inject
    PrintSwitch printing;

    /** A new one on this server, awaited; none while there is one, or printing is switched off. */
    public Optional<Long> begin(String askedBy) {
        return printing.isPrinting() ? executions.begin(TABLE, askedBy) : Optional.empty();
    }

    /** Takes it for a job; false when another one has it. */
    public boolean take(long id, long job) {
        return executions.take(TABLE, id, job);
    }

    public boolean isHeld(long id, long job) {
        return executions.isHeld(TABLE, id, job);
    }

    /** Takes over what nobody is at any more; false when another server was first. */
    public boolean takeOver(long id) {
        return executions.takeOver(TABLE, id);
    }

    /** Under whose name it works. */
    public String askedBy(long id) {
        return executions.askedBy(TABLE, id);
    }

    /** Ends it, unless it has ended. */
    public void end(long id, WorkResult result) {
        executions.end(TABLE, id, result);
    }

    /** Counts what a transaction gathered. */
    public void count(long id, int gathered) {
        database.write(handle ->
                handle.execute("update print_assembly set gathered = gathered + ? where id = ?", gathered, id));
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
