package org.conferral.consumer.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.conferral.consumer.entity.ConsumerChange;
import org.conferral.consumer.entity.ConsumerEvent;
import org.conferral.consumer.entity.ConsumerEventKind;
import org.conferral.consumer.entity.ConsumerField;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** What happened to consumers. */
@ApplicationScoped
public class ConsumerEvents {
    private static final int MOST = 200;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Records that something happened now. */
    void add(long consumer, ConsumerEventKind kind, String by, @Nullable String reason, List<ConsumerChange> changes) {
        database.write(handle -> handle.createUpdate("""
                        insert into document_consumer_event
                          (consumer_id, happened_at, actor, kind, reason, fields, former, present)
                        values (:consumer, :at, :by, :kind, :reason, :fields, :former, :present)""")
                .bind("consumer", consumer)
                .bind("at", Database.timestamp(clock.instant()))
                .bind("by", by)
                .bind("kind", kind.name())
                .bind("reason", reason)
                .bindArray("fields", String.class, parts(changes, change -> change.field()
                        .name()))
                .bindArray("former", String.class, parts(changes, ConsumerChange::former))
                .bindArray("present", String.class, parts(changes, ConsumerChange::present))
                .execute());
    }

    private static List<String> parts(List<ConsumerChange> changes, Function<ConsumerChange, String> part) {
        return changes.stream().map(part).toList();
    }

    /** What happened to a consumer, newest first; as much as is read on a page. */
    public List<ConsumerEvent> of(long consumer) {
        return database.read(handle -> handle.createQuery("""
                        select * from document_consumer_event where consumer_id = :consumer order by id desc limit :most""")
                .bind("consumer", consumer)
                .bind("most", MOST)
                .map(ConsumerEvents::row)
                .list());
    }

    private static ConsumerEvent row(ResultSet row, StatementContext context) throws SQLException {
        List<String> fields = Columns.texts(row, "fields");
        List<String> former = Columns.texts(row, "former");
        List<String> present = Columns.texts(row, "present");
        return new ConsumerEvent(
                Columns.instant(row, "happened_at"),
                row.getString("actor"),
                ConsumerEventKind.valueOf(row.getString("kind")),
                row.getString("reason"),
                IntStream.range(0, fields.size())
                        .mapToObj(n ->
                                new ConsumerChange(ConsumerField.valueOf(fields.get(n)), former.get(n), present.get(n)))
                        .toList());
    }
}
