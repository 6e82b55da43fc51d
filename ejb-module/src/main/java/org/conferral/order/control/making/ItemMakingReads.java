package org.conferral.order.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.entity.ErrorCount;
import org.conferral.order.entity.ItemCount;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;

/** Counts what waits for documents, and what is held for want of one. */
@ApplicationScoped
public class ItemMakingReads {
    private static final String WAITING = """
            select i.id from document_order_item i
            where i.status = 'ORDERED' and i.category = 'CREDENTIAL' and not i.deleted
              and exists (select from document_order o where o.id = i.order_id and o.status = 'ORDERED')""";

    @Inject
    Database database;

    public long waiting() {
        return database.read(handle -> handle.createQuery("select count(*) from (%s) w".formatted(WAITING))
                .mapTo(Long.class)
                .one());
    }

    /** Whether one waits; of digital ones, where they can be signed. */
    public boolean isAnyWaiting(boolean digital) {
        return database.read(handle -> handle.createQuery(
                        "select exists (%s and (:digital or i.consumer_id is null))".formatted(WAITING))
                .bind("digital", digital)
                .mapTo(Boolean.class)
                .one());
    }

    public List<ErrorCount> errors() {
        return database.read(handle -> handle.createQuery("""
                        select e.code, count(distinct e.item_id) as items
                        from document_error e
                        join document_order_item i on i.id = e.item_id
                        where not e.deleted and i.status = 'SYSTEM_HOLD' and not i.deleted
                        group by e.code order by items desc, e.code""")
                .map((row, context) -> new ErrorCount(row.getString("code"), row.getLong("items")))
                .list());
    }

    public List<ItemCount> ofRun(long run) {
        return database.read(handle -> handle.createQuery("""
                        select i.status, case when i.status = 'SYSTEM_HOLD' then i.status_change_reason end as reason,
                          count(*) as items
                        from document_order_item i where i.run_id = :run
                        group by 1, 2""")
                .bind("run", run)
                .map((row, context) -> {
                    String reason = row.getString("reason");
                    return new ItemCount(
                            OrderItemStatus.valueOf(row.getString("status")),
                            reason == null ? null : StatusReason.valueOf(reason),
                            row.getLong("items"));
                })
                .list());
    }
}
