package org.conferral.run.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.conferral.platform.control.Database;
import org.conferral.run.entity.ExpiredLease;
import org.conferral.run.entity.RunStatus;

/**
 * Who is at work on a run, by the database's clock. A lease is good for 20 seconds and renewed every 10; an expired one
 * is taken by whoever asks first.
 */
@ApplicationScoped
public class RunLeases {
    private static final String GOOD_UNTIL = "now() + interval '20 seconds'";

    @Inject
    Database database;

    /** Awaits the execution that was just sent for; nobody takes over before the lease expires. */
    public void await(long run, String node) {
        database.write(handle -> handle.createUpdate("""
                        insert into run_lease (run_id, node, expires_at) values (:run, :node, %s)
                        on conflict (run_id) do update
                          set node = excluded.node, execution_id = null, expires_at = excluded.expires_at""".formatted(GOOD_UNTIL))
                .bind("run", run)
                .bind("node", node)
                .execute());
    }

    /** Takes the lease for an execution; false when another one holds it, or there is nothing to work on. */
    public boolean take(long run, String node, long execution) {
        return database.read(handle -> handle.createUpdate("""
                                insert into run_lease (run_id, node, execution_id, last_execution_id, expires_at)
                                select id, :node, :execution, :execution, %s from run
                                where id = :run and status in ('SEARCHING', 'RUNNING')
                                on conflict (run_id) do update
                                  set node = excluded.node, execution_id = excluded.execution_id,
                                    last_execution_id = excluded.last_execution_id, expires_at = excluded.expires_at
                                  where run_lease.execution_id is null or run_lease.expires_at < now()""".formatted(GOOD_UNTIL))
                        .bind("run", run)
                        .bind("node", node)
                        .bind("execution", execution)
                        .execute()
                == 1);
    }

    /** Whether the execution still holds the run's lease. */
    public boolean holds(long run, long execution) {
        return database.read(handle -> handle.createQuery("""
                        select exists (select from run_lease
                          where run_id = :run and execution_id = :execution and expires_at > now())""")
                .bind("run", run)
                .bind("execution", execution)
                .mapTo(Boolean.class)
                .one());
    }

    /** Renews what these executions hold. */
    public void renew(Collection<Long> executions) {
        database.write(handle -> handle.createUpdate(
                        "update run_lease set expires_at = %s where execution_id = any (:executions)"
                                .formatted(GOOD_UNTIL))
                .bind("executions", executions.toArray(Long[]::new))
                .execute());
    }

    /** Lets go of a run that is to be gone on with at once. */
    public void expire(long run) {
        database.write(handle -> handle.execute("update run_lease set expires_at = '-infinity' where run_id = ?", run));
    }

    /** Lets go of what this execution holds: whoever starts the job again within 20 seconds may take it. */
    public boolean letGo(long run, long execution) {
        return database.read(handle -> handle.createUpdate("""
                                update run_lease set execution_id = null, expires_at = %s
                                where run_id = :run and execution_id = :execution""".formatted(GOOD_UNTIL))
                        .bind("run", run)
                        .bind("execution", execution)
                        .execute()
                == 1);
    }

    /** Whether nobody has taken the lease since this execution let go of it. */
    public boolean isAwaitedSince(long run, long execution) {
        return database.read(handle -> handle.createQuery("""
                        select exists (select from run_lease
                          where run_id = :run and execution_id is null and last_execution_id = :execution)""")
                .bind("run", run)
                .bind("execution", execution)
                .mapTo(Boolean.class)
                .one());
    }

    /** Ends the lease of a run that nobody is to work on. */
    public void end(long run) {
        database.write(handle -> handle.execute("delete from run_lease where run_id = ?", run));
    }

    /** Runs that somebody ought to be at work on, and nobody is. */
    public List<ExpiredLease> expired() {
        return database.read(handle -> handle.createQuery("""
                        select r.id, r.status, l.last_execution_id,
                          coalesce(extract(epoch from
                            now() - nullif(l.expires_at, '-infinity') + interval '20 seconds'), 0)::bigint as idle
                        from run r
                        left join run_lease l on l.run_id = r.id
                        where r.status in ('SEARCHING', 'RUNNING', 'STOPPING')
                          and (l.run_id is null or l.expires_at < now())
                        order by r.id""")
                .map((row, context) -> new ExpiredLease(
                        row.getLong("id"),
                        RunStatus.valueOf(row.getString("status")),
                        row.getLong("last_execution_id"),
                        row.getLong("idle")))
                .list());
    }

    /** Takes over an expired lease, and awaits an execution; false when another node was first. */
    public boolean takeOver(long run, String node) {
        return database.read(handle -> handle.createUpdate("""
                                insert into run_lease (run_id, node, expires_at) values (:run, :node, %s)
                                on conflict (run_id) do update
                                  set node = excluded.node, execution_id = null, expires_at = excluded.expires_at
                                  where run_lease.expires_at < now()""".formatted(GOOD_UNTIL))
                        .bind("run", run)
                        .bind("node", node)
                        .execute()
                == 1);
    }
}
