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
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.jspecify.annotations.Nullable;

/** Marks, as sets, the digital items that are fetched or are not in time. */
@ApplicationScoped
public class ItemFetching {
    @Inject
    Database database;

    @Inject
    ItemEvents events;

    /** Those of these that were not fetched before are Downloaded now; which they are. */
    public Set<Long> markDownloaded(Collection<Long> ids, OrderAuthor author) {
        return mark(ids, OrderItemStatus.DOWNLOADED, null, author);
    }

    /** Those of these that nobody has fetched are Expired now; which they are. */
    public Set<Long> markExpired(Collection<Long> ids, OrderAuthor author) {
        return mark(ids, OrderItemStatus.EXPIRED, StatusReason.NOT_DOWNLOADED, author);
    }

    /** Locks the items in the order of their ids first, so that several may be at the same ones. */
    private Set<Long> mark(
            Collection<Long> ids, OrderItemStatus to, @Nullable StatusReason reason, OrderAuthor author) {
        List<Moved> moved = database.read(handle -> handle.createQuery("""
                        with locked as materialized (
                          select i.id, i.status from document_order_item i
                          where i.id = any (:ids) and i.status = any (:from) and i.consumer_id is not null and not i.deleted
                          order by i.id for no key update
                        )
                        update document_order_item i
                        set status = :to, status_change_reason = :reason,
                          delivered_at = case when :to = 'DOWNLOADED' then cast(:at as timestamptz) end,
                          updated_by = :by, updated_by_organization = :organization, updated_at = :at,
                          version = i.version + 1
                        from locked where i.id = locked.id
                        returning i.id, i.version, locked.status as former""")
                .bind("ids", ids.toArray(Long[]::new))
                .bind(
                        "from",
                        OrderItemTransitions.fromByTheSystem(to).stream()
                                .map(Enum::name)
                                .toArray(String[]::new))
                .bind("to", to.name())
                .bind("reason", reason == null ? null : reason.name())
                .bind("at", Database.timestamp(author.at()))
                .bind("by", author.login())
                .bind("organization", author.organization())
                .map((row, context) -> new Moved(
                        row.getLong("id"), row.getInt("version"), OrderItemStatus.valueOf(row.getString("former"))))
                .list());
        events.changed(moved, to, reason == null ? "" : reason.name(), author);
        return moved.stream().map(Moved::id).collect(Collectors.toSet());
    }
}
