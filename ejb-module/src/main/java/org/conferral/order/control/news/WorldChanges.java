package org.conferral.order.control.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.conferral.order.control.ItemEvents;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderItemTransitions;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.SystemUser;
import org.conferral.student.entity.StudentsMerged;

/**
 * What an import brings of students acts on their items that have no document yet, in the same transaction: death cancels
 * them; a hold, or a student number made secondary, puts on System Hold what waits for its document. What was acted on
 * already is left alone, so that the same import twice does nothing.
 */
@ApplicationScoped
public class WorldChanges {
    @Inject
    Database database;

    @Inject
    ItemEvents events;

    @Inject
    Clock clock;

    void merged(@Observes StudentsMerged event) {
        move(OrderItemStatus.CANCELLED, StatusReason.STUDENT_DECEASED, "s.deceased");
        move(OrderItemStatus.SYSTEM_HOLD, StatusReason.STUDENT_HOLD, "s.held_until >= :today");
        move(OrderItemStatus.SYSTEM_HOLD, StatusReason.SECONDARY_ASN, "s.secondary");
    }

    private void move(OrderItemStatus to, StatusReason reason, String cause) {
        OrderAuthor author = new OrderAuthor(SystemUser.SYSTEM, clock.instant());
        // spelt out, so that the planner sees the partial index of what has no document yet
        String from = OrderItemTransitions.fromByTheSystem(to).stream()
                .filter(status -> status != OrderItemStatus.UNDER_CONSTRUCTION)
                .map(status -> "'" + status.name() + "'")
                .collect(Collectors.joining(", "));
        List<ItemEvents.Moved> moved = database.read(handle -> handle.createQuery("""
                        with due as (
                          select i.id, i.status
                          from document_order_item i
                          join order_student s on s.id = i.student_id
                          where i.status in (%s) and not i.deleted and (%s) and cast(:today as date) is not null
                          order by i.id for update of i
                        )
                        update document_order_item i
                        set status = :to, status_change_reason = :reason, updated_by = :by,
                          updated_by_organization = :organization, updated_at = :at, version = i.version + 1
                        from due
                        where due.id = i.id
                        returning i.id, i.version, due.status""".formatted(from, cause))
                .bind("today", LocalDate.now(clock))
                .bind("to", to.name())
                .bind("reason", reason.name())
                .bind("by", author.login())
                .bind("organization", author.organization())
                .bind("at", Database.timestamp(author.at()))
                .map((row, context) -> new ItemEvents.Moved(
                        row.getLong("id"), row.getInt("version"), OrderItemStatus.valueOf(row.getString("status"))))
                .list());
        if (!moved.isEmpty()) {
            events.changed(moved, to, reason.name(), author);
        }
    }
}
