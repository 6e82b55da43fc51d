package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.ExpiredWork;
import org.conferral.platform.entity.Work;
import org.conferral.platform.entity.WorkSettings;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.Update;

/**
 * Who is at work on what, by the database's clock. A lease that is not renewed in time has expired, and is taken by
 * whoever asks first.
 */
@ApplicationScoped
public class WorkLeases {
    private static final String GOOD_UNTIL = "now() + make_interval(secs => :lease)";

    @Inject
    Database database;

    @Inject
    WorkSettings settings;

    /** Awaits the execution that this server is to start; nobody takes over before the lease expires. */
    public void await(Work work) {
        database.write(handle ->
                renewing(handle, """
                        insert into work_lease (kind, work_id, node, until) values (:kind, :id, :node, %s)
                        on conflict (kind, work_id) do update
                          set node = excluded.node, execution = null, until = excluded.until""", work).bind("node", settings.node()).execute());
    }

    /** Takes the lease for an execution of this server; false when another one holds it. */
    public boolean take(Work work, long execution) {
        return database.read(handle -> renewing(handle, """
                                insert into work_lease (kind, work_id, node, execution, last_execution, until)
                                values (:kind, :id, :node, :execution, :execution, %s)
                                on conflict (kind, work_id) do update
                                  set node = excluded.node, execution = excluded.execution,
                                    last_execution = excluded.last_execution, until = excluded.until
                                  where work_lease.execution is null or work_lease.until < now()""", work)
                        .bind("node", settings.node())
                        .bind("execution", execution)
                        .execute()
                == 1);
    }

    /** Takes over an expired lease, and awaits an execution; false when another server was first. */
    public boolean takeOver(Work work) {
        return database.read(handle ->
                renewing(handle, """
                                update work_lease set node = :node, execution = null, until = %s
                                where kind = :kind and work_id = :id and until < now()""", work).bind("node", settings.node()).execute() == 1);
    }

    /** Lets go of what this execution holds: whoever starts the job again before the lease expires may take it. */
    public boolean letGo(Work work, long execution) {
        return database.read(handle ->
                renewing(handle, """
                                update work_lease set execution = null, until = %s
                                where kind = :kind and work_id = :id and execution = :execution""", work).bind("execution", execution).execute() == 1);
    }

    private Update renewing(Handle handle, String sql, Work work) {
        return handle.createUpdate(sql.formatted(GOOD_UNTIL))
                .bind("kind", work.kind())
                .bind("id", work.id())
                .bind("lease", settings.lease().toSeconds());
    }

    /** Whether the execution still holds the lease. */
    public boolean holds(Work work, long execution) {
        return database.read(handle -> there(handle, "execution = :execution and until > now()", work)
                .bind("execution", execution)
                .mapTo(Boolean.class)
                .one());
    }

    /** Whether no execution is at the work, but one is awaited. */
    public boolean isAwaited(Work work) {
        return database.read(handle ->
                there(handle, "execution is null", work).mapTo(Boolean.class).one());
    }

    /** Whether nobody has taken the lease since this execution let go of it. */
    public boolean isAwaitedSince(Work work, long execution) {
        return database.read(handle -> there(handle, "execution is null and last_execution = :execution", work)
                .bind("execution", execution)
                .mapTo(Boolean.class)
                .one());
    }

    private static Query there(Handle handle, String condition, Work work) {
        return handle.createQuery("select exists (select from work_lease where kind = :kind and work_id = :id and "
                        + condition + ")")
                .bind("kind", work.kind())
                .bind("id", work.id());
    }

    /** Renews what this server holds: by execution, or for 0 what it is to begin yet. */
    public void renew(Map<Work, Long> held) {
        List<String> kinds = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        List<Long> executions = new ArrayList<>();
        held.forEach((work, execution) -> {
            kinds.add(work.kind());
            ids.add(work.id());
            executions.add(execution);
        });
        database.write(handle -> handle.createUpdate("""
                        update work_lease l set until = %s
                        from unnest(:kinds, :ids, :executions) h (kind, id, execution)
                        where l.kind = h.kind and l.work_id = h.id and l.node = :node
                          and coalesce(l.execution, 0) = h.execution""".formatted(GOOD_UNTIL))
                .bind("kinds", kinds.toArray(String[]::new))
                .bind("ids", ids.toArray(Long[]::new))
                .bind("executions", executions.toArray(Long[]::new))
                .bind("node", settings.node())
                .bind("lease", settings.lease().toSeconds())
                .execute());
    }

    /** Lets go of work that is to be gone on with at once. */
    public void expire(Work work) {
        database.write(handle -> handle.execute(
                "update work_lease set until = '-infinity' where kind = ? and work_id = ?", work.kind(), work.id()));
    }

    /** Ends the lease of work that nobody is to do any more. */
    public void end(Work work) {
        database.write(handle ->
                handle.execute("delete from work_lease where kind = ? and work_id = ?", work.kind(), work.id()));
    }

    /** Work that somebody ought to be at, and nobody is. */
    public List<ExpiredWork> expired() {
        return database.read(handle -> handle.createQuery("""
                        select kind, work_id, last_execution,
                          coalesce(extract(epoch from now() - nullif(until, '-infinity')) + :lease, 0)::bigint as idle
                        from work_lease where until < now() order by kind, work_id""")
                .bind("lease", settings.lease().toSeconds())
                .map((row, context) -> new ExpiredWork(
                        new Work(row.getString("kind"), row.getLong("work_id")),
                        row.getLong("last_execution"),
                        row.getLong("idle")))
                .list());
    }
}
