package org.conferral.order.control.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.BulkFacts;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.work.Savepoints;
import org.conferral.platform.entity.DataErrorException;
import org.conferral.platform.entity.Refusal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * Does what was confirmed, chunk by chunk: the next items are locked, each is decided by what it is at that moment, and
 * those that change are written as a set with the outcomes of all, in one transaction. An item that the database refuses
 * stays as it was, and keeps no other back. Interrupted, it goes on with those that have no outcome; whoever is at a change
 * of many keeps the others from it.
 */
@ApplicationScoped
public class BulkSteps {
    private static final int CHUNK = 5_000;

    @Inject
    Database database;

    @Inject
    Savepoints savepoints;

    @Inject
    BulkWriter writer;

    @Inject
    Clock clock;

    /** A confirmed change of many, and under whose name it is done. */
    private record Task(
            long id, BulkAction action, @Nullable StatusReason reason, String by) {
        static Task of(ResultSet row, StatementContext context) throws SQLException {
            String reason = row.getString("reason");
            return new Task(
                    row.getLong("id"),
                    BulkAction.valueOf(row.getString("action")),
                    reason == null ? null : StatusReason.valueOf(reason),
                    row.getString("confirmed_by"));
        }
    }

    /** Does the next chunk of the one that waits longest; whether there was any. */
    public boolean step() {
        Optional<Task> task = database.read(BulkSteps::next);
        task.ifPresent(this::chunk);
        return task.isPresent();
    }

    private static Optional<Task> next(Handle handle) {
        return handle.createQuery("""
                        select id, action, reason, confirmed_by from order_bulk
                        where confirmed_at is not null and ended_at is null
                        order by confirmed_at, id limit 1 for update skip locked""").map(Task::of).findOne();
    }

    private void chunk(Task task) {
        List<BulkFacts> items = database.read(handle -> lock(handle, task));
        List<BulkFacts> done =
                savepoints.outcomes(items, some -> decide(task, some), (item, error) -> refuse(task, item, error));
        if (done.size() < CHUNK) {
            database.write(handle -> end(handle, task));
        }
    }

    private List<BulkFacts> lock(Handle handle, Task task) {
        return handle.createQuery(BulkItem.FACTS + """
                        where i.id in (select item_id from order_bulk_item
                          where bulk_id = :bulk and changed is null order by item_id limit :chunk)
                        order by i.id for update of i""")
                .bind("bulk", task.id())
                .bind("chunk", CHUNK)
                .bind("today", LocalDate.now(clock))
                .map(BulkItem::facts)
                .list();
    }

    private BulkFacts refuse(Task task, BulkFacts item, DataErrorException error) {
        writer.refused(task.id(), List.of(item), List.of(Refusal.by(0, "database", error.code())));
        return item;
    }

    private List<BulkFacts> decide(Task task, List<BulkFacts> items) {
        List<BulkFacts> changing = new ArrayList<>();
        List<BulkFacts> staying = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        for (BulkFacts item : items) {
            Optional<Refusal> refusal = task.action().refusal(item);
            if (refusal.isPresent()) {
                staying.add(item);
                refusals.add(refusal.get());
            } else {
                changing.add(item);
            }
        }
        OrderAuthor author = new OrderAuthor(task.by(), clock.instant());
        if (!changing.isEmpty()) {
            writer.change(task.action(), task.reason(), changing, author);
            writer.changed(task.id(), changing);
        }
        if (!staying.isEmpty()) {
            writer.refused(task.id(), staying, refusals);
        }
        return items;
    }

    private void end(Handle handle, Task task) {
        handle.createUpdate("update order_bulk set ended_at = :at where id = :bulk")
                .bind("at", Database.timestamp(clock.instant()))
                .bind("bulk", task.id())
                .execute();
    }
}
