package org.conferral.order.control.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.conferral.order.control.ItemRows;
import org.conferral.order.entity.BulkFacts;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.UiStatus;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads what the decision to change one of many items rests on. */
final class BulkItem {
    /** Of the items {@code i}; takes {@code :today}. */
    static final String FACTS = """
            select i.id, i.version, i.status, i.special_handling_status, i.deleted,
            %s
            from document_order_item i
            join order_student s on s.id = i.student_id
            """.formatted(ItemRows.FACTS);

    private BulkItem() {}

    static BulkFacts facts(ResultSet row, StatementContext context) throws SQLException {
        return new BulkFacts(
                row.getLong("id"),
                row.getInt("version"),
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")),
                row.getBoolean("deleted"),
                ItemRows.facts(row));
    }

    /** The state of an item as lists show it. */
    static UiStatus uiStatus(ResultSet row) throws SQLException {
        return UiStatus.of(
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")));
    }
}
