package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.conferral.order.control.ItemRows;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemChange;
import org.conferral.order.entity.ItemVersion;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.Recipient;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what an order item was and is, and what came to be known of its student meanwhile. */
@ApplicationScoped
public class ItemHistory {
    private static final String VERSIONS = """
            with image as (
              select b.id as position, b.status, b.status_change_reason, b.special_handling_status, b.delivery_method, b.certification_country,
                b.document_language, b.recipient_name, b.street, b.city, b.province, b.postal_code, b.country, b.deleted, b.processed_at, b.delivered_at, b.handed_on, b.waybill,
                b.updated_by, b.updated_by_organization, b.updated_at
              from document_order_item_audit b where b.item_id = :item
              union all
              select 9223372036854775807, i.status, i.status_change_reason, i.special_handling_status, i.delivery_method, i.certification_country,
                i.document_language, i.recipient_name, i.street, i.city, i.province, i.postal_code, i.country, i.deleted, i.processed_at, i.delivered_at, i.handed_on, i.waybill,
                i.updated_by, i.updated_by_organization, i.updated_at
              from document_order_item i where i.id = :item
            )
            select i.*,
              case
                when lag(position) over before is null then 'PLACED'
                when deleted and not lag(deleted) over before then 'DELETED'
                when status <> lag(status) over before then 'STATUS'
                when special_handling_status <> lag(special_handling_status) over before then 'HANDLING'
                else 'EDITED'
              end as change
            from image i window before as (order by position)
            order by position desc""";

    @Inject
    Database database;

    /** What came to be known of the student, and when. */
    private record News(Instant at, Recipient student) {}

    /** Newest first. */
    public List<ItemVersion> of(long id) {
        return database.read(handle -> {
            List<ItemVersion> versions = handle.createQuery(VERSIONS)
                    .bind("item", id)
                    .map(ItemHistory::version)
                    .list();
            List<ItemVersion> all = new ArrayList<>(versions);
            news(handle, id).forEach(news -> all.add(at(news.at(), versions).told(news.at(), news.student())));
            all.sort(Comparator.comparing(ItemVersion::at).reversed());
            return List.copyOf(all);
        });
    }

    /** What the item was then. */
    private static ItemVersion at(Instant moment, List<ItemVersion> newestFirst) {
        return newestFirst.stream()
                .filter(version -> !version.at().isAfter(moment))
                .findFirst()
                .orElseGet(() -> newestFirst.get(newestFirst.size() - 1));
    }

    private static List<News> news(Handle handle, long id) {
        return handle.createQuery("select * from document_order_item_news where item_id = :item")
                .bind("item", id)
                .map((row, context) -> new News(
                        Columns.instant(row, "noted_at"),
                        new Recipient(true, row.getString("name"), ItemRows.address(row))))
                .list();
    }

    private static ItemVersion version(ResultSet row, StatementContext context) throws SQLException {
        return new ItemVersion(
                Columns.instant(row, "updated_at"),
                ItemChange.valueOf(row.getString("change")),
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")),
                ItemRows.reason(row),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                row.getString("certification_country"),
                row.getString("document_language"),
                row.getString("recipient_name"),
                ItemRows.address(row),
                Columns.instantOrNull(row, "processed_at"),
                Columns.instantOrNull(row, "delivered_at"),
                Columns.dayOrNull(row, "handed_on"),
                row.getString("waybill"),
                row.getString("updated_by"),
                row.getString("updated_by_organization"));
    }
}
