package org.conferral.platform.control.work;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.OutboxEvent;

/** Where the events of the outbox are kept until they are delivered, and a while longer. */
@ApplicationScoped
public class OutboxRows {
    private static final int BATCH = 500;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Writes events; one that is there already is left as it is. */
    public void add(Collection<OutboxEvent> events) {
        List<OutboxEvent> all = List.copyOf(events);
        List<Integer> ordinals = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (int index = 0; index < all.size(); index++) {
            int ordinal = index + 1;
            all.get(index).payload().forEach((name, value) -> {
                ordinals.add(ordinal);
                names.add(name);
                values.add(value);
            });
        }
        database.write(handle -> handle.createUpdate("""
                        with said as (
                          select ordinal, jsonb_object_agg(name, value) as payload
                          from unnest(:ordinals, :names, :values) v (ordinal, name, value) group by ordinal
                        )
                        insert into outbox (topic, key, payload, happened_at)
                        select e.topic, e.key, coalesce(s.payload, '{}'), :at
                        from unnest(:topics, :keys) with ordinality e (topic, key, ordinal)
                        left join said s on s.ordinal = e.ordinal
                        order by e.ordinal
                        on conflict (topic, key) do nothing""")
                .bind("ordinals", ordinals.toArray(Integer[]::new))
                .bind("names", names.toArray(String[]::new))
                .bind("values", values.toArray(String[]::new))
                .bind("topics", all.stream().map(OutboxEvent::topic).toArray(String[]::new))
                .bind("keys", all.stream().map(OutboxEvent::key).toArray(String[]::new))
                .bind("at", Database.timestamp(clock.instant()))
                .execute());
    }

    /** The next events of a topic that are due, oldest first: one that failed before, or as many as never did. */
    public List<Long> due(String topic) {
        return database.read(handle -> handle.createQuery("""
                        with due as (
                          select id, attempts from outbox
                          where topic = :topic and delivered_at is null and next_at <= now()
                          order by id limit :batch
                        ), failed as (
                          select id from due where attempts > 0 order by id limit 1
                        )
                        select id from due where attempts = 0
                        union all
                        select id from failed where not exists (select from due where attempts = 0)
                        order by id""")
                .bind("topic", topic)
                .bind("batch", BATCH)
                .mapTo(Long.class)
                .list());
    }

    /** Locks those of these that are not delivered and that nobody else is at: by number, oldest first. */
    public SortedMap<Long, OutboxEvent> claim(Collection<Long> ids) {
        return database.read(handle -> handle.createQuery("""
                        select id, topic, key,
                          array(select name from jsonb_each_text(payload) p (name, value) order by name) as names,
                          array(select value from jsonb_each_text(payload) p (name, value) order by name) as values
                        from outbox where id = any (:ids) and delivered_at is null
                        order by id for update skip locked""")
                .bind("ids", ids.toArray(Long[]::new))
                .reduceResultSet(new TreeMap<>(), (claimed, row, context) -> {
                    claimed.put(row.getLong("id"), event(row));
                    return claimed;
                }));
    }

    private static OutboxEvent event(ResultSet row) throws SQLException {
        String[] names = (String[]) row.getArray("names").getArray();
        String[] values = (String[]) row.getArray("values").getArray();
        Map<String, String> payload = new HashMap<>();
        for (int index = 0; index < names.length; index++) {
            payload.put(names[index], values[index]);
        }
        return new OutboxEvent(row.getString("topic"), row.getString("key"), payload);
    }

    /** These are where they belong. */
    public void delivered(Collection<Long> ids) {
        database.write(handle -> handle.createUpdate("update outbox set delivered_at = now() where id = any (:ids)")
                .bind("ids", ids.toArray(Long[]::new))
                .execute());
    }

    /** These come again: after 2, 4, 8 … seconds, an hour at most. */
    public void postpone(Collection<Long> ids) {
        database.write(handle ->
                handle.createUpdate("""
                        update outbox set attempts = attempts + 1,
                          next_at = now() + least(power(2, least(attempts, 20) + 1), 3600) * interval '1 second'
                        where id = any (:ids) and delivered_at is null""").bind("ids", ids.toArray(Long[]::new)).execute());
    }

    /** Removes events that happened this many days ago; how many. */
    public int removeOlderThan(int days) {
        return database.read(handle ->
                handle.execute("delete from outbox where happened_at < now() - make_interval(days => ?)", days));
    }
}
