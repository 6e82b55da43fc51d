package org.conferral.order.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.ReleaseFacts;
import org.conferral.order.entity.ReleasePolicy;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Columns;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.conferral.student.entity.MailingAddress;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** How rows of order items are read. */
public final class ItemRows {
    private ItemRows() {}

    public static ItemRow row(ResultSet row, StatementContext context) throws SQLException {
        OrderItemStatus status = OrderItemStatus.valueOf(row.getString("status"));
        StatusReason reason = reason(row);
        int errors = row.getInt("errors");
        long reordered = row.getLong("reordered_order");
        return new ItemRow(
                row.getLong("id"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                CredentialCode.valueOf(row.getString("document_type")),
                row.getLong("credential_number"),
                OrderPurpose.valueOf(row.getString("purpose")),
                status,
                SpecialHandling.valueOf(row.getString("special_handling_status")),
                reason,
                errors,
                ReleasePolicy.isCauseGone(status, reason, errors, facts(row)),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                row.getString("document_language"),
                row.getInt("copies"),
                row.getBoolean("recipient_is_student"),
                row.getString("recipient_name"),
                Columns.instant(row, "placed_at"),
                row.getString("request_method"),
                row.getString("requestor_name"),
                Columns.instantOrNull(row, "processed_at"),
                Columns.instantOrNull(row, "delivered_at"),
                reordered == 0 ? null : PlacedItem.number(reordered, row.getInt("reordered_item")),
                row.getBoolean("deleted"));
    }

    public static ReleaseFacts facts(ResultSet row) throws SQLException {
        return new ReleaseFacts(
                row.getBoolean("addressed"),
                row.getBoolean("held"),
                row.getBoolean("deceased"),
                row.getBoolean("secondary"));
    }

    public static @Nullable StatusReason reason(ResultSet row) throws SQLException {
        String reason = row.getString("status_change_reason");
        return reason == null ? null : StatusReason.valueOf(reason);
    }

    public static @Nullable MailingAddress address(ResultSet row) throws SQLException {
        return address(row, "");
    }

    /** Of columns whose names begin so. */
    public static @Nullable MailingAddress address(ResultSet row, String prefix) throws SQLException {
        String street = row.getString(prefix + "street");
        return street == null
                ? null
                : new MailingAddress(
                        street,
                        row.getString(prefix + "city"),
                        row.getString(prefix + "province"),
                        row.getString(prefix + "postal_code"),
                        String.valueOf(row.getString(prefix + "country")));
    }
}
