package org.conferral.order.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.conferral.order.control.ItemEvents;
import org.conferral.order.control.ItemEvents.Moved;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderItemTransitions;
import org.conferral.platform.control.Database;

/** Locks and marks, as sets, the items that are printed. */
@ApplicationScoped
public class ItemPrinting {
    private static final OrderItemStatus READY = OrderItemTransitions.onlyFromByTheSystem(OrderItemStatus.SENT);

    @Inject
    Database database;

    @Inject
    ItemEvents events;

    /** Those of these that are Ready for Delivery, locked in the order of their ids. */
    public Set<Long> lockReady(Collection<Long> ids) {
        return lock(ids, READY);
    }

    /** Those of these that are Sent for Delivery, locked in the order of their ids. */
    public Set<Long> lockSent(Collection<Long> ids) {
        return lock(ids, OrderItemStatus.SENT);
    }

    private Set<Long> lock(Collection<Long> ids, OrderItemStatus status) {
        return database.read(handle -> handle.createQuery("""
                        select i.id from document_order_item i
                        where i.id = any (:ids) and i.status = :status and not i.deleted
                        order by i.id for no key update""")
                .bind("ids", ids.toArray(Long[]::new))
                .bind("status", status.name())
                .mapTo(Long.class)
                .collect(Collectors.toSet()));
    }

    /** Those of these that are Ready for Delivery become Sent for Delivery; which they are. */
    public Set<Long> markSent(Collection<Long> ids, OrderAuthor author) {
        List<Moved> moved = database.read(handle -> handle.createQuery("""
                        update document_order_item i
                        set status = 'SENT', status_change_reason = null, delivered_at = :at, updated_by = :by,
                          updated_by_organization = :organization, updated_at = :at, version = i.version + 1
                        where i.id = any (:ids) and i.status = :from and not i.deleted
                        returning i.id, i.version""")
                .bind("from", READY.name())
                .bind("at", Database.timestamp(author.at()))
                .bind("by", author.login())
                .bind("organization", author.organization())
                .bind("ids", ids.toArray(Long[]::new))
                .map((row, context) -> new Moved(row.getLong("id"), row.getInt("version"), READY))
                .list());
        events.changed(moved, OrderItemStatus.SENT, "", author);
        return moved.stream().map(Moved::id).collect(Collectors.toSet());
    }
}
