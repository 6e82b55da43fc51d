package org.conferral.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.conferral.order.boundary.ItemFetchingService;
import org.conferral.platform.control.Database;

/** The end of the time in which a document can be fetched: of those that a notice has warned of. */
@ApplicationScoped
public class Expiry {
    private static final int AT_ONCE = 500;

    @Inject
    Database database;

    @Inject
    ItemFetchingService items;

    @Inject
    Clock clock;

    /** The next ones are Expired now; how many. */
    public int next() {
        List<Long> over = database.read(handle -> handle.createQuery("""
                        select i.item_id
                        from digital_item_facts i
                        join delivery_item d on d.item_id = i.item_id
                        join delivery_notice w on w.id = d.expiring_notice_id
                        join consumer_facts c on c.consumer_id = i.consumer_id
                        where i.status = 'PROCESSED' and c.state = 'APPROVED'
                          and w.address is not null and d.expires_at <= :now
                        order by i.item_id limit :most""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("most", AT_ONCE)
                .mapTo(Long.class)
                .list());
        if (!over.isEmpty()) {
            Long[] expired = items.markExpired(over).toArray(Long[]::new);
            database.write(handle -> handle.createUpdate(
                            "update delivery_item set expired_at = :now where item_id = any (:ids)")
                    .bind("now", Database.timestamp(clock.instant()))
                    .bind("ids", expired)
                    .execute());
        }
        return over.size();
    }
}
