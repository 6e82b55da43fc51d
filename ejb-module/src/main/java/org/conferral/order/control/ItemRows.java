package org.conferral.order.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
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
    /**
     * What of the items {@code i}, their orders {@code o} and students {@code s} {@link #row} reads; takes {@code :today}.
     */
    public static final String COLUMNS = """
            i.*, o.request_method, o.requestor_name, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name,
            array(select e.code from document_error e where e.item_id = i.id and not e.deleted order by e.id) as wrong,
            (select max(p.job_id) from order_print_piece p where p.item_id = i.id) as job,
            r.order_id as reordered_order, r.item_number as reordered_item,
            """;

    /** What of the items {@code i} and their students {@code s} {@link #facts} reads; takes {@code :today}. */
    public static final String FACTS = """
            s.deceased, s.secondary, coalesce(s.held_until >= :today, false) as held,
            i.street is not null or i.consumer_id is not null or (i.status = 'SYSTEM_HOLD' and i.recipient_is_student
              and exists (select from mailing_address(i.student_id, :today))) as addressed,
            i.consumer_id is null or exists (
              select from consumer_facts c where c.consumer_id = i.consumer_id and c.state = 'APPROVED') as receiving
            """;

    /** The orders, students and reordered items of the items {@code i}. */
    public static final String JOINS = """
            join document_order o on o.id = i.order_id
            join order_student s on s.id = i.student_id
            left join document_order_item r on r.id = i.reorder_of
            """;

    private ItemRows() {}

    public static ItemRow row(ResultSet row, StatementContext context) throws SQLException {
        OrderItemStatus status = OrderItemStatus.valueOf(row.getString("status"));
        StatusReason reason = reason(row);
        List<String> wrong = Columns.texts(row, "wrong");
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
                wrong,
                ReleasePolicy.isCauseGone(status, reason, wrong, facts(row)),
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
                Columns.keyOrNull(row, "job"),
                row.getBoolean("deleted"));
    }

    public static ReleaseFacts facts(ResultSet row) throws SQLException {
        return new ReleaseFacts(
                row.getBoolean("addressed"),
                row.getBoolean("held"),
                row.getBoolean("deceased"),
                row.getBoolean("secondary"),
                row.getBoolean("receiving"));
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
        return Columns.addressOrNull(row, prefix, MailingAddress::new);
    }

    /** Of a row that has one. */
    public static MailingAddress placed(ResultSet row) throws SQLException {
        return Objects.requireNonNull(address(row));
    }
}
