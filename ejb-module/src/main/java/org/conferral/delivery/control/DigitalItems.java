package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.delivery.entity.ConsumerMail;
import org.conferral.delivery.entity.DigitalItemFilter;
import org.conferral.delivery.entity.DigitalItemRow;
import org.conferral.delivery.entity.ItemHandOver;
import org.conferral.delivery.entity.ListWords;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Reads what is handed over: for the consumer, and for staff. */
@ApplicationScoped
public class DigitalItems {
    private static final int FETCH = 500;
    private static final String NEWEST = "i.processed_at desc, i.item_id desc";
    private static final Map<String, String> SORTS = Map.of(
            "name", "unaccent(lower(n.name))",
            "number", "i.order_id",
            "status", "i.status",
            "available", "i.processed_at");
    private static final String FROM = """
            from digital_item_facts i
            join document_shown n on n.item_id = i.item_id
            left join delivery_item d on d.item_id = i.item_id
            where\s""";

    @Inject
    Database database;

    @Inject
    Clock clock;

    Page<DigitalItemRow> page(long consumer, DigitalItemFilter filter, PageRequest request) {
        Conditions conditions = conditions(consumer, filter);
        return database.read(handle -> new Page<>(
                rows(handle, conditions, order(request) + " limit " + request.size() + " offset " + request.first()),
                conditions
                        .bind(handle.createQuery("select count(*) " + FROM + conditions.sql()))
                        .mapTo(Long.class)
                        .one()));
    }

    /** Those of these items that belong to the consumer, whose documents are made, in the order of their ids. */
    List<DigitalItemRow> of(long consumer, Collection<Long> items) {
        return database.read(handle -> rows(
                handle,
                conditions(consumer, new DigitalItemFilter(null, null))
                        .and("i.item_id = any (:items)", "items", items.toArray(Long[]::new)),
                "i.item_id"));
    }

    /**
     * The whole list as CSV; {@code out} is left open.
     *
     * @param words in the reader's language
     */
    void write(long consumer, DigitalItemFilter filter, PageRequest order, ListWords words, OutputStream out) {
        Conditions conditions = conditions(consumer, filter);
        CsvExport.<DigitalItemRow>empty()
                .and(words.number(), DigitalItemRow::number)
                .and(words.name(), DigitalItemRow::name)
                .and(words.type(), row -> words.types().get(row.type()))
                .and(words.language(), row -> words.languages().get(row.language()))
                .and(words.status(), row -> words.statuses().get(row.status()))
                .and(words.available(), row -> day(row.available()))
                .and(words.expires(), row -> day(row.expires()))
                .and(words.fetched(), row -> day(row.fetched()))
                .and(words.fetchedBy(), DigitalItemRow::fetchedBy)
                .write(
                        out,
                        sheet -> database.write(handle -> query(handle, conditions, order(order))
                                .setFetchSize(FETCH)
                                .map((row, context) -> row(row))
                                .forEach(sheet::row)));
    }

    private @Nullable String day(@Nullable Instant at) {
        return at == null ? null : at.atZone(clock.getZone()).toLocalDate().toString();
    }

    private static Conditions conditions(long consumer, DigitalItemFilter filter) {
        OrderItemStatus status = filter.status();
        return new Conditions()
                .and("i.consumer_id = :consumer", "consumer", consumer)
                .and(
                        Conditions.anyContains(
                                "text",
                                "n.name",
                                "lpad(i.order_id::text, 10, '0') || '-' || lpad(i.item_number::text, 2, '0')"),
                        "text",
                        Conditions.containing(filter.text()))
                .and("i.status = :status", "status", status == null ? null : status.name());
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null ? NEWEST : sort + (request.ascending() ? " asc, " : " desc, ") + NEWEST;
    }

    private static List<DigitalItemRow> rows(Handle handle, Conditions conditions, String tail) {
        return query(handle, conditions, tail).map((row, context) -> row(row)).list();
    }

    private static Query query(Handle handle, Conditions conditions, String tail) {
        return conditions.bind(handle.createQuery("select i.*, n.name, d.expires_at, d.fetched_at, d.fetched_by " + FROM
                + conditions.sql() + " order by " + tail));
    }

    private static DigitalItemRow row(ResultSet row) throws SQLException {
        return new DigitalItemRow(
                row.getLong("item_id"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                row.getString("name"),
                CredentialCode.valueOf(row.getString("document_type")),
                row.getString("document_language"),
                OrderItemStatus.valueOf(row.getString("status")),
                Columns.instantOrNull(row, "processed_at"),
                expires(row),
                Columns.instantOrNull(row, "fetched_at"),
                row.getString("fetched_by"));
    }

    private static @Nullable Instant expires(ResultSet row) throws SQLException {
        return row.getString("status").equals("PROCESSED") ? Columns.instantOrNull(row, "expires_at") : null;
    }

    /** What a consumer was told last. */
    public ConsumerMail mail(long consumer) {
        return database.read(handle -> handle.createQuery("""
                        select
                          (select count(*) from digital_item_facts i
                           where i.consumer_id = :consumer and i.status = 'PROCESSED') as waiting,
                          l.sent_at, l.address,
                          (select max(k.expires_at) from delivery_link k where k.notice_id = l.id) as expires_at,
                          u.id is not null as unsent, coalesce(u.failures, 0) as failures
                        from (values (1)) one (n)
                        left join lateral (
                          select n.id, n.sent_at, n.address from delivery_notice n
                          where n.consumer_id = :consumer and n.address is not null order by n.id desc limit 1) l on true
                        left join lateral (
                          select n.id, n.failures from delivery_notice n
                          where n.consumer_id = :consumer and n.sent_at is null) u on true""")
                .bind("consumer", consumer)
                .map((row, context) -> new ConsumerMail(
                        row.getLong("waiting"),
                        Columns.instantOrNull(row, "sent_at"),
                        row.getString("address"),
                        Columns.instantOrNull(row, "expires_at"),
                        row.getBoolean("unsent"),
                        row.getInt("failures")))
                .one());
    }

    /** What became of an item here; nothing as long as nothing did. */
    public Optional<ItemHandOver> handOver(long item) {
        return database.read(handle -> handle.createQuery("""
                        select d.*, a.sent_at as told_at, w.sent_at as warned_at, i.status
                        from delivery_item d
                        left join digital_item_facts i on i.item_id = d.item_id
                        left join delivery_notice a on a.id = d.available_notice_id
                        left join delivery_notice w on w.id = d.expiring_notice_id
                        where d.item_id = :item""")
                .bind("item", item)
                .map((row, context) -> handOver(row))
                .findOne());
    }

    private static ItemHandOver handOver(ResultSet row) throws SQLException {
        boolean open = "PROCESSED".equals(row.getString("status"));
        return new ItemHandOver(
                Columns.instantOrNull(row, "told_at"),
                Columns.instantOrNull(row, "warned_at"),
                open ? Columns.instantOrNull(row, "expires_at") : null,
                Columns.instantOrNull(row, "fetched_at"),
                row.getString("fetched_by"),
                Columns.instantOrNull(row, "last_fetched_at"),
                row.getString("last_fetched_by"),
                row.getInt("fetches"),
                Columns.instantOrNull(row, "expired_at"));
    }
}
