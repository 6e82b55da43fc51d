package org.conferral.printing.control.manual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.printing.entity.manual.ManualCounts;
import org.conferral.printing.entity.manual.ManualFilter;
import org.conferral.printing.entity.manual.ManualPolicy;
import org.conferral.printing.entity.manual.ManualRow;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads what Student Records deliver by hand: what has special handling, once its document is made. */
@ApplicationScoped
public class ManualReads {
    private static final int FETCH = 1_000;

    /** Spelt as the index of the queue has it, so that the planner takes it. */
    private static final String OPEN =
            "i.special_handling_status in ('OUTSTANDING', 'PENDING') and i.status in ('PROCESSED', 'SENT') and not i.deleted";

    private static final Map<String, String> SORTS = Map.of(
            "number",
            "i.order_id %1$s, i.item_number %1$s",
            "student",
            "i.last_name collate \"en-CA-x-icu\" %1$s, i.first_name collate \"en-CA-x-icu\" %1$s, i.item_id",
            "method",
            "i.delivery_method %s, i.item_id",
            "status",
            "i.status %s, i.special_handling_status, i.item_id",
            "printed",
            "i.delivered_at %s nulls last, i.item_id",
            "handed",
            "i.handed_on %s nulls last, i.item_id");

    /** Where its newest print is. */
    private static final String PRINT = """
            left join lateral (
              select p.job_id, e.sequence, p.status = 'SPOILED' or j.transmitted_at is null as unprinted
              from print_piece p
              join print_job j on j.id = p.job_id
              left join print_envelope e on e.id = p.envelope_id
              where p.item_id = i.item_id and p.status <> 'WITHDRAWN'
              order by p.id desc limit 1) p on true
            """;

    private static final String SPOILED = "i.status = 'SENT' and coalesce(p.unprinted, false)";

    private static final String ROWS = """
            select i.item_id, i.version, i.order_id, i.item_number, i.student_id, i.asn, i.last_name, i.suffix,
              i.first_name, i.middle_name, i.document_type, i.delivery_method, i.status, i.special_handling_status,
              i.recipient_name, i.certification_country, i.copies, i.delivered_at, i.handed_on, i.waybill, p.job_id,
              p.sequence, %s as spoiled
            from %s i
            """.formatted(SPOILED, "%s") + PRINT;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A page of the queue. */
    public Page<ManualRow> page(ManualFilter filter, PageRequest request) {
        Conditions conditions = conditions(filter);
        return database.read(handle -> new Page<>(
                conditions
                        .bind(handle.createQuery(ROWS.formatted("(select i.* from order_item_facts i where "
                                        + conditions.sql() + " order by " + order(request) + " limit " + request.size()
                                        + " offset " + request.first() + ")")
                                + "order by " + order(request)))
                        .map(ManualReads::row)
                        .list(),
                count(handle, conditions)));
    }

    private static long count(Handle handle, Conditions conditions) {
        return conditions
                .bind(handle.createQuery("select count(*) from order_item_facts i where " + conditions.sql()))
                .mapTo(Long.class)
                .one();
    }

    /** Each item of the queue, in the order asked for. */
    public void each(ManualFilter filter, PageRequest order, Consumer<ManualRow> act) {
        Conditions conditions = conditions(filter);
        database.write(handle -> conditions
                .bind(handle.createQuery(
                        ROWS.formatted("order_item_facts") + "where " + conditions.sql() + " order by " + order(order)))
                .setFetchSize(FETCH)
                .map(ManualReads::row)
                .forEach(act));
    }

    /** What the whole queue comes to. */
    public ManualCounts counts() {
        return database.read(handle -> handle.createQuery("""
                        select count(*) filter (where i.status = 'SENT' and i.special_handling_status = 'OUTSTANDING')
                            as outstanding,
                          count(*) filter (where i.status = 'SENT' and i.special_handling_status = 'PENDING') as pending,
                          count(*) filter (where i.status = 'PROCESSED') as unprinted
                        from order_item_facts i where %s""".formatted(OPEN))
                .map((row, context) ->
                        new ManualCounts(row.getLong("outstanding"), row.getLong("pending"), row.getLong("unprinted")))
                .one());
    }

    /** What may keep an item with Student Records. */
    ManualPolicy.Facts facts(long item) {
        return database.read(handle -> handle.createQuery("""
                        select i.deceased, coalesce(i.held_until >= :today, false) as held, %s as spoiled
                        from order_item_facts i
                        %s where i.item_id = :item""".formatted(SPOILED, PRINT))
                .bind("today", LocalDate.now(clock))
                .bind("item", item)
                .map((row, context) -> new ManualPolicy.Facts(
                        row.getBoolean("deceased"), row.getBoolean("held"), row.getBoolean("spoiled")))
                .one());
    }

    private static Conditions conditions(ManualFilter filter) {
        boolean done = filter.handling() == SpecialHandling.COMPLETED;
        return new Conditions()
                .and(done ? "i.special_handling_status = 'COMPLETED' and not i.deleted" : OPEN)
                .and("i.special_handling_status = :handling", "handling", name(done ? null : filter.handling()))
                .and("i.status = :status", "status", name(filter.status()))
                .and("i.delivery_method = :method", "method", name(filter.method()));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null ? "i.item_id" : sort.formatted(request.ascending() ? "asc" : "desc");
    }

    private static ManualRow row(ResultSet row, StatementContext context) throws SQLException {
        return new ManualRow(
                row.getLong("item_id"),
                row.getInt("version"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                CredentialCode.valueOf(row.getString("document_type")),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")),
                row.getString("recipient_name"),
                row.getString("certification_country"),
                row.getInt("copies"),
                Columns.instantOrNull(row, "delivered_at"),
                Columns.dayOrNull(row, "handed_on"),
                row.getString("waybill"),
                Columns.keyOrNull(row, "job_id"),
                Columns.wholeOrNull(row, "sequence"),
                row.getBoolean("spoiled"));
    }
}
