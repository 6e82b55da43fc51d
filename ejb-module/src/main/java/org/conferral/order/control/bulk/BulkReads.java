package org.conferral.order.control.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.conferral.order.control.OrderCodes;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.BulkLink;
import org.conferral.order.entity.BulkResult;
import org.conferral.order.entity.BulkState;
import org.conferral.order.entity.OrderCodeWords;
import org.conferral.order.entity.OrderItemText;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.CsvExport;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Refusal;
import org.conferral.platform.entity.RuleText;
import org.conferral.student.entity.Asn;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a bulk change, and what became of each of its items. */
@ApplicationScoped
public class BulkReads {
    private static final String RESULTS = """
            select i.id, i.order_id, i.item_number, i.student_id, s.asn, i.status, i.special_handling_status, b.changed, b.rule,
              b.message_values
            from order_bulk_item b
            join document_order_item i on i.id = b.item_id
            join order_student s on s.id = i.student_id
            where b.bulk_id = :bulk
            """;

    private static final String ORDER = "order by b.changed, i.id";

    @Inject
    Database database;

    @Inject
    OrderCodes codes;

    @Inject
    Clock clock;

    /** The bulk change as it is. */
    public Optional<BulkState> find(long id) {
        return database.read(handle ->
                handle.createQuery("""
                        select k.*, n.total, n.changed, n.refused
                        from order_bulk k,
                          lateral (select count(*) as total, count(*) filter (where b.changed) as changed,
                              count(*) filter (where not b.changed) as refused
                            from order_bulk_item b where b.bulk_id = k.id) n
                        where k.id = :id""").bind("id", id).map(BulkReads::state).findOne());
    }

    /** The latest that this person has confirmed, newest first. */
    public List<BulkLink> latest(String login) {
        return database.read(handle -> handle.createQuery("""
                        select id, action, confirmed_at, ended_at from order_bulk
                        where confirmed_by = :login order by confirmed_at desc, id desc limit 5""")
                .bind("login", login)
                .map((row, context) -> new BulkLink(
                        row.getLong("id"),
                        BulkAction.valueOf(row.getString("action")),
                        Columns.instant(row, "confirmed_at"),
                        row.getObject("ended_at") != null))
                .list());
    }

    private static BulkState state(ResultSet row, StatementContext context) throws SQLException {
        String reason = row.getString("reason");
        return new BulkState(
                row.getLong("id"),
                BulkAction.valueOf(row.getString("action")),
                reason == null ? null : StatusReason.valueOf(reason),
                row.getString("made_by"),
                Columns.instant(row, "made_at"),
                Columns.instantOrNull(row, "confirmed_at"),
                row.getLong("total"),
                row.getLong("changed"),
                row.getLong("refused"));
    }

    /** A page of the items, those that stayed as they were first. */
    public Page<BulkResult> results(long bulk, PageRequest request) {
        return database.read(handle -> new Page<>(
                handle.createQuery(RESULTS + ORDER + " limit " + request.size() + " offset " + request.first())
                        .bind("bulk", bulk)
                        .map(BulkReads::result)
                        .list(),
                handle.createQuery("select count(*) from order_bulk_item where bulk_id = :bulk")
                        .bind("bulk", bulk)
                        .mapTo(Long.class)
                        .one()));
    }

    /** These items of it. */
    List<BulkResult> results(long bulk, List<Long> items) {
        return database.read(handle -> handle.createQuery(RESULTS + "and b.item_id = any (:items)")
                .bind("bulk", bulk)
                .bind("items", items.toArray(Long[]::new))
                .map(BulkReads::result)
                .list());
    }

    /** The name of {@link #write}'s file. */
    public String fileName() {
        return CsvExport.fileName(clock, "Document Order Items - Bulk Change");
    }

    /** Writes what became of each item. */
    public void write(long bulk, OutputStream out) {
        file(new OrderCodeWords(codes.all(), Locale.ENGLISH)).write(out, sheet -> each(bulk, sheet::row));
    }

    private static CsvExport<BulkResult> file(OrderCodeWords words) {
        return CsvExport.<BulkResult>empty()
                .and("Order Item Number", BulkResult::number)
                .and("ASN", BulkResult::asn)
                .and("Order Item Status", result -> OrderItemText.staff(result.status(), Locale.ENGLISH))
                .and("Changed", BulkResult::changed)
                .and("Rule Number", result -> rule(result.refusal()))
                .and("Message", result -> message(result.refusal(), words));
    }

    private void each(long bulk, Consumer<BulkResult> act) {
        database.write(handle -> handle.createQuery(RESULTS + ORDER)
                .bind("bulk", bulk)
                .setFetchSize(1_000)
                .map(BulkReads::result)
                .forEach(act));
    }

    private static @Nullable String rule(@Nullable Refusal refusal) {
        return refusal == null || refusal.rule() == 0 ? null : String.valueOf(refusal.rule());
    }

    private static @Nullable String message(@Nullable Refusal refusal, OrderCodeWords words) {
        return refusal == null ? null : RuleText.of(refusal.rule(), refusal.values(), Locale.ENGLISH, words);
    }

    private static BulkResult result(ResultSet row, StatementContext context) throws SQLException {
        Integer rule = Columns.wholeOrNull(row, "rule");
        return new BulkResult(
                row.getLong("id"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                BulkItem.uiStatus(row),
                Columns.flagOrNull(row, "changed"),
                rule == null ? null : new Refusal(rule, Columns.texts(row, "message_values")));
    }
}
