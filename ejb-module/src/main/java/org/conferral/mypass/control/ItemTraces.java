package org.conferral.mypass.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.conferral.connection.entity.ConnectionKind;
import org.conferral.mypass.entity.MessageKind;
import org.conferral.mypass.entity.MypassItem;
import org.conferral.mypass.entity.ToldMessage;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;

/** Reads what became of order items in myPass, by whom. */
@ApplicationScoped
public class ItemTraces {
    @Inject
    Database database;

    public MypassItem of(long item) {
        return database.read(handle -> handle.createQuery("""
                        select o.placed_at, oa.address as ordered_by, o.staff_login as ordered_for,
                          c.cancelled_at, ca.address as cancelled_by, c.kind, c.staff_login as cancelled_for,
                          w.sent_at, wa.address as waybill_by, w.staff_login as waybill_for
                        from (values (:item)) i (id)
                        left join mypass_order o on o.item_id = i.id
                        left join public_account oa on oa.id = o.account_id
                        left join mypass_cancel c on c.item_id = i.id
                        left join public_account ca on ca.id = c.account_id
                        left join mypass_waybill_item wi on wi.item_id = i.id
                        left join mypass_waybill w on w.id = wi.waybill_id
                        left join public_account wa on wa.id = w.account_id""")
                .bind("item", item)
                .map((row, context) -> item(row))
                .one());
    }

    /** What people were told of an item, the oldest first. */
    public List<ToldMessage> told(long item) {
        return database.read(handle -> handle.createQuery("""
                        select m.kind, a.address, m.made_at, m.read_at, m.letter_at,
                          not exists (select from mypass_no_letters n where n.account_id = m.account_id) as letters
                        from mypass_message m left join public_account a on a.id = m.account_id
                        where m.item_id = :item order by m.id""")
                .bind("item", item)
                .map((row, context) -> new ToldMessage(
                        MessageKind.valueOf(row.getString("kind")),
                        row.getString("address"),
                        Columns.instant(row, "made_at"),
                        Columns.instantOrNull(row, "read_at"),
                        Columns.instantOrNull(row, "letter_at"),
                        row.getBoolean("letters")))
                .list());
    }

    private static MypassItem item(ResultSet row) throws SQLException {
        String kind = row.getString("kind");
        return new MypassItem(
                Columns.instantOrNull(row, "placed_at"),
                row.getString("ordered_by"),
                row.getString("ordered_for"),
                Columns.instantOrNull(row, "cancelled_at"),
                row.getString("cancelled_by"),
                kind == null ? null : ConnectionKind.valueOf(kind),
                row.getString("cancelled_for"),
                Columns.instantOrNull(row, "sent_at"),
                row.getString("waybill_by"),
                row.getString("waybill_for"));
    }
}
