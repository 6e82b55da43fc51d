package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.conferral.order.entity.CredentialItemRow;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the order items of credentials. */
@ApplicationScoped
public class CredentialItems {
    @Inject
    Database database;

    public List<CredentialItemRow> of(Collection<Long> credentialNumbers) {
        return all(credentialNumbers).stream().filter(item -> !item.deleted()).toList();
    }

    public List<CredentialItemRow> all(Collection<Long> credentialNumbers) {
        return database.read(handle -> handle.createQuery("""
                        select i.id, i.order_id, i.item_number, i.credential_number, i.purpose, i.delivery_method,
                          i.document_language, i.status, i.special_handling_status, i.deleted, o.placed_at, o.placed_by
                        from document_order_item i
                        join document_order o on o.id = i.order_id
                        where i.credential_number = any (:numbers) and not o.deleted
                        order by i.deleted, o.placed_at desc, i.id desc""")
                .bind("numbers", credentialNumbers.toArray(Long[]::new))
                .map(CredentialItems::row)
                .list());
    }

    private static CredentialItemRow row(ResultSet row, StatementContext context) throws SQLException {
        PlacedItem item = new PlacedItem(
                row.getLong("id"),
                row.getLong("order_id"),
                row.getInt("item_number"),
                row.getLong("credential_number"));
        return new CredentialItemRow(
                item.id(),
                item.number(),
                item.credentialNumber(),
                OrderPurpose.valueOf(row.getString("purpose")),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                row.getString("document_language"),
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")),
                Columns.instant(row, "placed_at"),
                row.getString("placed_by"),
                row.getBoolean("deleted"));
    }
}
