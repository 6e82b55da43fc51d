package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.Asn;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads order items. */
@ApplicationScoped
public class OrderItemReads {
    @Inject
    Database database;

    public List<OrderItemRow> ofStudent(long studentId) {
        return database.read(handle -> handle.createQuery("""
                        select i.id, i.order_id, i.item_number, i.document_type, i.credential_number, i.purpose,
                          i.status, i.special_handling_status, i.delivery_method, i.document_language, i.deleted,
                          o.placed_at, s.asn
                        from document_order_item i
                        join document_order o on o.id = i.order_id
                        join order_student s on s.id = i.student_id
                        where i.student_id in (
                            select l.id from order_student l where l.id = :student or l.primary_id = :student)
                          and not o.deleted
                        order by i.deleted, o.placed_at desc, i.id desc""")
                .bind("student", studentId)
                .map(OrderItemReads::row)
                .list());
    }

    /** The student whose item has this number; both halves as numbers. */
    public Optional<Long> studentOf(long orderId, int itemNumber) {
        return database.read(handle -> handle.createQuery("""
                        select i.student_id
                        from document_order_item i
                        join document_order o on o.id = i.order_id
                        where i.order_id = :order and i.item_number = :item and not i.deleted and not o.deleted""")
                .bind("order", orderId)
                .bind("item", itemNumber)
                .mapTo(Long.class)
                .findOne());
    }

    private static OrderItemRow row(ResultSet row, StatementContext context) throws SQLException {
        return new OrderItemRow(
                row.getLong("id"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                row.getString("document_type"),
                Columns.keyOrNull(row, "credential_number"),
                OrderPurpose.valueOf(row.getString("purpose")),
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                row.getString("document_language"),
                Columns.instant(row, "placed_at"),
                new Asn(row.getString("asn")),
                row.getBoolean("deleted"));
    }
}
