package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.conferral.delivery.entity.NotifyingExecution;
import org.conferral.delivery.entity.NotifyingWork;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.WorkExecutions;
import org.conferral.platform.entity.WorkResult;
import org.conferral.platform.entity.WorkTable;

/** The starts of telling consumers: one at a time among all servers. */
@ApplicationScoped
public class Notifyings {
    private static final WorkTable TABLE = new WorkTable(NotifyingWork.KIND, "delivery_execution", "one");
    private static final int LAST = 20;

    @Inject
    Database database;

    @Inject
    WorkExecutions executions;

    /** A new one on this server, awaited; none while there is one. */
    public Optional<Long> begin(String askedBy) {
        return executions.begin(TABLE, askedBy);
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

    /** Counts what a step came to. */
    public void count(long id, int letters, int expired) {
        database.write(handle -> handle.execute(
                "update delivery_execution set letters = letters + ?, expired = expired + ? where id = ?",
                letters,
                expired,
                id));
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
