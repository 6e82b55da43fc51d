package org.conferral.order.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.ReleaseFacts;
import org.conferral.order.entity.ReleasePolicy;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/** Whether what the system holds an item for still is so. */
@ApplicationScoped
public class ItemCauses {
    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Why the item may not be released yet, if so. */
    public Optional<Refusal> standing(long item, OrderItemStatus status, @Nullable StatusReason reason) {
        return ReleasePolicy.refusal(status, reason, facts(item));
    }

    private ReleaseFacts facts(long item) {
        return database.read(handle -> handle.createQuery("""
                        select i.street is not null or a.id is not null as addressed,
                          coalesce(h.held_until >= :today, false) as held, h.deceased, h.secondary
                        from document_order_item i
                        join order_student h on h.id = i.student_id
                        left join lateral mailing_address(i.student_id, :today) a on i.recipient_is_student
                        where i.id = :item""")
                .bind("item", item)
                .bind("today", LocalDate.now(clock))
                .map((row, context) -> new ReleaseFacts(
                        row.getBoolean("addressed"),
                        row.getBoolean("held"),
                        row.getBoolean("deceased"),
                        row.getBoolean("secondary")))
                .one());
    }

    /** The student's own item that has no address takes the one that the student has by now. */
    public void addressAnew(long item) {
        database.write(handle -> handle.createUpdate("""
                        update document_order_item i
                        set street = a.street, city = a.city, province = a.province, postal_code = a.postal_code,
                          country = a.country, version = i.version + 1
                        from document_order_item j, mailing_address(j.student_id, :today) a
                        where j.id = :item and i.id = j.id and i.street is null and i.recipient_is_student""")
                .bind("item", item)
                .bind("today", LocalDate.now(clock))
                .execute());
    }
}
