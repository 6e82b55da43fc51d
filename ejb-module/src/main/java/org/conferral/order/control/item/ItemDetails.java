package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.conferral.order.control.ItemRows;
import org.conferral.order.control.making.DocumentErrors;
import org.conferral.order.entity.DocumentCategory;
import org.conferral.order.entity.ItemDetail;
import org.conferral.order.entity.ItemLink;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderStatus;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.UiStatus;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads one order item. */
@ApplicationScoped
public class ItemDetails {
    @Inject
    Database database;

    @Inject
    DocumentErrors errors;

    @Inject
    Clock clock;

    public Optional<ItemDetail> detail(long id) {
        return database.read(
                handle -> handle.createQuery("""
                        select %s %s, o.status as order_status, o.placed_by, s.preferred_first_name,
                          r.status as reordered_status, r.special_handling_status as reordered_handling,
                          n.name as news_name, n.street as news_street,
                          n.city as news_city, n.province as news_province, n.postal_code as news_postal_code,
                          n.country as news_country,
                          mail_key(n.street, n.city, n.province, n.postal_code, n.country)
                            is distinct from mail_key(i.street, i.city, i.province, i.postal_code, i.country) as moved
                        from document_order_item i %s
                        left join lateral (
                          select * from document_order_item_news w where w.item_id = i.id
                          order by w.noted_at desc limit 1
                        ) n on true
                        where i.id = :item""".formatted(ItemRows.COLUMNS, ItemRows.FACTS, ItemRows.JOINS))
                        .bind("item", id)
                        .bind("today", LocalDate.now(clock))
                        .map((row, context) -> detail(handle, row, context))
                        .findOne());
    }

    private ItemDetail detail(Handle handle, ResultSet row, StatementContext context) throws SQLException {
        long id = row.getLong("id");
        return new ItemDetail(
                ItemRows.row(row, context),
                row.getInt("version"),
                OrderStatus.valueOf(row.getString("order_status")),
                DocumentCategory.valueOf(row.getString("category")),
                row.getString("preferred_first_name"),
                row.getString("placed_by"),
                ItemRows.address(row),
                row.getString("certification_country"),
                Columns.keyOrNull(row, "run_id"),
                errors.of(id),
                ItemRows.facts(row),
                source(row),
                row.getString("reorder_reason"),
                reorders(handle, id),
                news(row),
                row.getString("news_name") != null
                        && row.getString("news_street") == null
                        && row.getString("street") != null,
                Columns.dayOrNull(row, "handed_on"),
                row.getString("waybill"),
                Columns.keyOrNull(row, "consumer_id"));
    }

    private static @Nullable Recipient news(ResultSet row) throws SQLException {
        String name = row.getString("news_name");
        return name == null
                ? null
                : new Recipient(true, name, row.getBoolean("moved") ? ItemRows.address(row, "news_") : null);
    }

    private static @Nullable ItemLink source(ResultSet row) throws SQLException {
        long id = row.getLong("reorder_of");
        return id == 0
                ? null
                : new ItemLink(
                        id,
                        PlacedItem.number(row.getLong("reordered_order"), row.getInt("reordered_item")),
                        UiStatus.of(
                                OrderItemStatus.valueOf(row.getString("reordered_status")),
                                SpecialHandling.valueOf(row.getString("reordered_handling"))));
    }

    private static List<ItemLink> reorders(Handle handle, long id) {
        return handle.createQuery("""
                        select id, order_id, item_number, status, special_handling_status
                        from document_order_item where reorder_of = :item order by id""")
                .bind("item", id)
                .map((row, context) -> new ItemLink(
                        row.getLong("id"),
                        PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                        UiStatus.of(
                                OrderItemStatus.valueOf(row.getString("status")),
                                SpecialHandling.valueOf(row.getString("special_handling_status")))))
                .list();
    }
}
