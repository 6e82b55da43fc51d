package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.conferral.delivery.entity.DeliveryEvent;
import org.conferral.delivery.entity.DeliveryEventKind;
import org.conferral.delivery.entity.RuleChange;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/**
 * What was tried at doors, and who steered. What costs nothing to try is counted by the minute, consumer and network, so
 * that a script fills no disk.
 */
@ApplicationScoped
public class DeliveryEvents {
    private static final int MOST = 100;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Somebody whose address belongs there got a code, or came in. */
    void proven(long consumer, DeliveryEventKind kind, String address, String network) {
        insert(consumer, kind, address, network, null, false);
    }

    /** Somebody did not get on at a door, or at none that there is. */
    void tried(@Nullable Long consumer, DeliveryEventKind kind, String network) {
        insert(consumer, kind, null, network, null, true);
    }

    /** Staff did something, about a consumer or about all. */
    public void steered(@Nullable Long consumer, DeliveryEventKind kind, String login) {
        insert(consumer, kind, login, null, null, false);
    }

    /** Staff set something otherwise. */
    public void set(RuleChange change, String login) {
        insert(null, DeliveryEventKind.SET, login, null, change, false);
    }

    private void insert(
            @Nullable Long consumer,
            DeliveryEventKind kind,
            @Nullable String actor,
            @Nullable String network,
            @Nullable RuleChange change,
            boolean counted) {
        Instant now = clock.instant();
        database.write(handle -> handle.createUpdate("""
                        insert into delivery_event
                          (consumer_id, happened_at, kind, actor, network, field, former, present, counted_minute)
                        values (:consumer, :at, :kind, :actor, :network, :field, :former, :present, :minute)
                        on conflict (counted_minute, kind, consumer_id, network) where counted_minute is not null
                        do update set times = delivery_event.times + 1, happened_at = excluded.happened_at""")
                .bind("consumer", consumer)
                .bind("at", Database.timestamp(now))
                .bind("kind", kind.name())
                .bind("actor", actor)
                .bind("network", network)
                .bind("field", change == null ? null : change.field())
                .bind("former", change == null ? null : change.former())
                .bind("present", change == null ? null : change.present())
                .bind("minute", counted ? Database.timestamp(now.truncatedTo(ChronoUnit.MINUTES)) : null)
                .execute());
    }

    /** What happened at a consumer's door, newest first; as much as is read on a page. */
    public List<DeliveryEvent> of(long consumer) {
        return read("consumer_id = :consumer", consumer);
    }

    /** What happened that is of no one consumer. */
    public List<DeliveryEvent> ofNone() {
        return read("consumer_id is null and :consumer = 0", 0);
    }

    private List<DeliveryEvent> read(String which, long consumer) {
        return database.read(handle -> handle.createQuery("select * from ((select * from delivery_event where " + which
                        + " and network is null order by id desc limit :most) union all"
                        + " (select * from delivery_event where " + which
                        + " and network is not null order by id desc limit :most)) e order by id desc")
                .bind("consumer", consumer)
                .bind("most", MOST)
                .map(DeliveryEvents::row)
                .list());
    }

    private static DeliveryEvent row(ResultSet row, StatementContext context) throws SQLException {
        String field = row.getString("field");
        return new DeliveryEvent(
                Columns.instant(row, "happened_at"),
                DeliveryEventKind.valueOf(row.getString("kind")),
                row.getString("actor"),
                row.getString("network"),
                field == null ? null : new RuleChange(field, row.getString("former"), row.getString("present")),
                row.getInt("times"));
    }

    /** Removes what was tried longer ago; what staff did stays. How many. */
    public int removeOlderThan(int days) {
        return database.read(handle -> handle.createUpdate(
                        "delete from delivery_event where network is not null and happened_at < :end")
                .bind("end", Database.timestamp(clock.instant().minus(days, ChronoUnit.DAYS)))
                .execute());
    }
}
