package org.conferral.order.control.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.conferral.order.control.ItemEvents;
import org.conferral.order.control.news.ItemCauses;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.BulkFacts;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/** Writes what becomes of many items as sets: the items, what follows from it, and the outcome of each. */
@ApplicationScoped
public class BulkWriter {
    /** Parts the values of a refusal; no text has it. */
    private static final String BETWEEN = "\u001f";

    @Inject
    Database database;

    @Inject
    ItemEvents events;

    @Inject
    ItemCauses causes;

    /** Changes the items, which are locked and may change so. */
    void change(BulkAction action, @Nullable StatusReason reason, List<BulkFacts> items, OrderAuthor author) {
        OrderItemStatus to = action.to();
        if (to == null) {
            handle(ids(items), author);
            events.handled(items, SpecialHandling.COMPLETED, author);
            return;
        }
        move(ids(items), to, reason, author);
        events.changed(
                items.stream()
                        .map(item -> new ItemEvents.Moved(item.id(), item.version() + 1, item.status()))
                        .toList(),
                to,
                reason == null ? "" : reason.name(),
                author);
        if (to == OrderItemStatus.ORDERED) {
            makeAfresh(ids(items));
        }
    }

    private void move(Long[] ids, OrderItemStatus to, @Nullable StatusReason reason, OrderAuthor author) {
        database.write(handle -> handle.createUpdate("""
                        update document_order_item
                        set status = :to, status_change_reason = :reason, updated_by = :by,
                          updated_by_organization = :organization, updated_at = :at, version = version + 1
                        where id = any (:ids)""")
                .bind("to", to.name())
                .bind("reason", reason == null ? null : reason.name())
                .bind("by", author.login())
                .bind("organization", author.organization())
                .bind("at", Database.timestamp(author.at()))
                .bind("ids", ids)
                .execute());
    }

    private void handle(Long[] ids, OrderAuthor author) {
        database.write(handle -> handle.createUpdate("""
                        update document_order_item
                        set special_handling_status = :completed, updated_by = :by,
                          updated_by_organization = :organization, updated_at = :at, version = version + 1
                        where id = any (:ids)""")
                .bind("completed", SpecialHandling.COMPLETED.name())
                .bind("by", author.login())
                .bind("organization", author.organization())
                .bind("at", Database.timestamp(author.at()))
                .bind("ids", ids)
                .execute());
    }

    /** Released items forget what was wrong with them, and the student's own take the address that there is by now. */
    private void makeAfresh(Long[] ids) {
        database.write(handle -> handle.createUpdate(
                        "update document_error set deleted = true where item_id = any (:ids) and not deleted")
                .bind("ids", ids)
                .execute());
        causes.addressAnew(ids);
    }

    void changed(long bulk, List<BulkFacts> items) {
        database.write(handle -> handle.createUpdate(
                        "update order_bulk_item set changed = true where bulk_id = :bulk and item_id = any (:ids)")
                .bind("bulk", bulk)
                .bind("ids", ids(items))
                .execute());
    }

    /** Each stays as it was, for the refusal at its place. */
    void refused(long bulk, List<BulkFacts> items, List<Refusal> refusals) {
        database.write(handle -> handle.createUpdate("""
                        update order_bulk_item b
                        set changed = false, rule = r.rule, message_values = string_to_array(r.said, chr(31))
                        from unnest(:ids, :rules, :said) as r (id, rule, said)
                        where b.bulk_id = :bulk and b.item_id = r.id""")
                .bind("bulk", bulk)
                .bind("ids", ids(items))
                .bind("rules", refusals.stream().map(Refusal::rule).toArray(Integer[]::new))
                .bind(
                        "said",
                        refusals.stream()
                                .map(refusal -> String.join(BETWEEN, refusal.values()))
                                .toArray(String[]::new))
                .execute());
    }

    private static Long[] ids(List<BulkFacts> items) {
        return items.stream().map(BulkFacts::id).toArray(Long[]::new);
    }
}
