package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.conferral.order.entity.BulkFacts;
import org.conferral.order.entity.DocumentOrderItem;
import org.conferral.order.entity.ItemNews;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.boundary.Outbox;
import org.conferral.platform.entity.OutboxEvent;

/**
 * Tells whoever follows the status of items, in the transaction that changes it. Each event says {@code item, from, to,
 * reason, by, at}; of special handling without a reason. Its key is the item with the version that it became.
 */
@ApplicationScoped
public class ItemEvents {
    @Inject
    Outbox outbox;

    /** One item, changed and written. */
    public void changed(DocumentOrderItem item, OrderItemStatus from, OrderAuthor author) {
        String reason = item.reason() == null ? "" : String.valueOf(item.reason());
        outbox.put(event(item.id(), item.version(), from, item.status(), reason, author));
    }

    /** Many items at once. */
    public void changed(List<Moved> items, OrderItemStatus to, String reason, OrderAuthor author) {
        outbox.putAll(items.stream()
                .map(item -> event(item.id(), item.version(), item.from(), to, reason, author))
                .toList());
    }

    /** The special handling of one item, changed and written. */
    public void handled(DocumentOrderItem item, SpecialHandling from, OrderAuthor author) {
        outbox.put(handling(item.id(), item.version(), from, item.specialHandling(), author));
    }

    /** That of many items, which are as given before the change. */
    public void handled(List<BulkFacts> items, SpecialHandling to, OrderAuthor author) {
        outbox.putAll(items.stream()
                .map(item -> handling(item.id(), item.version() + 1, item.handling(), to, author))
                .toList());
    }

    private static OutboxEvent handling(
            long id, int version, SpecialHandling from, SpecialHandling to, OrderAuthor author) {
        return new OutboxEvent(
                ItemNews.HANDLING,
                id + "-" + version,
                Map.of(
                        "item", String.valueOf(id),
                        "from", from.name(),
                        "to", to.name(),
                        "by", author.login(),
                        "at", author.at().toString()));
    }

    /** An item of a set that was changed, with the version that it became. */
    public record Moved(long id, int version, OrderItemStatus from) {}

    private static OutboxEvent event(
            long id, int version, OrderItemStatus from, OrderItemStatus to, String reason, OrderAuthor author) {
        return new OutboxEvent(
                ItemNews.STATUS,
                id + "-" + version,
                Map.of(
                        "item", String.valueOf(id),
                        "from", from.name(),
                        "to", to.name(),
                        "reason", reason,
                        "by", author.login(),
                        "at", author.at().toString()));
    }
}
