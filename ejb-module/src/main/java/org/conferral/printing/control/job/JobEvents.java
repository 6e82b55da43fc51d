package org.conferral.printing.control.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.PrintJobEvent;
import org.conferral.printing.entity.PrintJobEventKind;

/** What happened to print jobs. */
@ApplicationScoped
public class JobEvents {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Records that something happened now. */
    public void add(long job, PrintJobEventKind kind, int items, String by) {
        database.write(handle -> handle.createUpdate("""
                        insert into print_job_event (job_id, happened_at, actor, kind, items)
                        values (:job, :at, :by, :kind, :items)""")
                .bind("job", job)
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .bind("kind", kind.name())
                .bind("items", items)
                .execute());
    }

    /** How many order items ever came into a job, and did not go on in another. */
    public long gathered(long job) {
        return database.read(handle ->
                handle.createQuery("""
                        select coalesce(sum(case kind when 'GATHERED' then items else -items end), 0)
                        from print_job_event where job_id = :job and kind in ('GATHERED', 'MOVED')""").bind("job", job).mapTo(Long.class).one());
    }

    /**
     * Removes what happened this many days ago to jobs that are over, but not what came into them, by which they balance; how
     * many.
     */
    public int removeOlderThan(int days) {
        return database.read(handle -> handle.execute("""
                delete from print_job_event e using print_job j
                where j.id = e.job_id and j.status in ('CLOSED', 'CANCELLED') and e.kind not in ('GATHERED', 'MOVED')
                  and e.happened_at < now() - make_interval(days => ?)""", days));
    }

    /** What happened to a job, newest first; what was gathered into it at one go is told as one. */
    public List<PrintJobEvent> of(long job) {
        return database.read(handle -> handle.createQuery("""
                        select max(happened_at) as happened_at, actor, kind, sum(items)::integer as items
                        from (
                          select e.*, count(*) filter (where kind is distinct from before or actor <> actor_before)
                            over (order by id) as stretch
                          from (
                            select *, lag(kind) over (order by id) as before, lag(actor) over (order by id) as actor_before
                            from print_job_event where job_id = :job) e) e
                        group by stretch, actor, kind
                        order by max(id) desc""")
                .bind("job", job)
                .map((row, context) -> new PrintJobEvent(
                        Columns.instant(row, "happened_at"),
                        row.getString("actor"),
                        PrintJobEventKind.valueOf(row.getString("kind")),
                        row.getInt("items")))
                .list());
    }
}
