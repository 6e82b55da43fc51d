package org.conferral.order.control.making;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.control.ItemEvents;
import org.conferral.order.control.ItemEvents.Moved;
import org.conferral.order.control.ItemRows;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.DocumentErrorRow;
import org.conferral.order.entity.HoldItem;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.OrderItemTransitions;
import org.conferral.order.entity.OrderPurpose;
import org.conferral.order.entity.StatusReason;
import org.conferral.order.entity.WaitingItem;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Claims items whose documents are to be made, and marks what became of them, as sets. */
@ApplicationScoped
public class ItemMaking {
    private static final String HANDLED = Arrays.stream(OrderPurpose.values())
            .flatMap(purpose -> Arrays.stream(DeliveryMethod.values())
                    .filter(method -> method.needsSpecialHandling(purpose))
                    .map(method -> "('" + purpose + "', '" + method + "')"))
            .collect(Collectors.joining(", "));

    @Inject
    Database database;

    @Inject
    ItemEvents events;

    @Inject
    Clock clock;

    /** The next items that nobody else is at, locked; oldest first. */
    public List<WaitingItem> claim(int limit, boolean digital) {
        return database.read(handle -> {
            Long[] ids = lock(handle, limit, digital);
            return ids.length == 0 ? List.of() : read(handle, ids);
        });
    }

    private static Long[] lock(Handle handle, int limit, boolean digital) {
        return handle.createQuery("""
                        select i.id from document_order_item i
                        where i.status = 'ORDERED' and i.category = 'CREDENTIAL' and not i.deleted
                          and exists (select from document_order o where o.id = i.order_id and o.status = 'ORDERED')
                          and (:digital or i.consumer_id is null)
                        order by i.placed_at, i.id limit :limit for update of i skip locked""")
                .bind("limit", limit)
                .bind("digital", digital)
                .mapTo(Long.class)
                .list()
                .toArray(Long[]::new);
    }

    /** In a statement of its own, which sees what was committed before the locks were taken. */
    private List<WaitingItem> read(Handle handle, Long[] ids) {
        return handle.createQuery("""
                        select i.*, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name, s.preferred_first_name,
                          s.deceased, s.secondary, coalesce(s.held_until >= :today, false) as held,
                          case when i.purpose <> 'REORDER' then i.purpose else (
                            with recursive source as (
                              select r.purpose, r.reorder_of, 1 as step
                              from document_order_item r where r.id = i.reorder_of
                              union all
                              select r.purpose, r.reorder_of, source.step + 1
                              from source join document_order_item r on r.id = source.reorder_of
                            )
                            select nullif(purpose, 'REORDER') from source order by step desc limit 1) end as origin
                        from document_order_item i
                        join order_student s on s.id = i.student_id
                        where i.id = any (:ids)
                        order by i.placed_at, i.id""")
                .bind("ids", ids)
                .bind("today", LocalDate.now(clock))
                .map(ItemMaking::waiting)
                .list();
    }

    private static WaitingItem waiting(ResultSet row, StatementContext context) throws SQLException {
        return new WaitingItem(
                row.getLong("id"),
                origin(row.getString("origin")),
                CredentialCode.valueOf(row.getString("document_type")),
                row.getLong("credential_number"),
                row.getString("document_language"),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                row.getInt("copies"),
                row.getBoolean("recipient_is_student"),
                row.getString("recipient_name"),
                ItemRows.address(row),
                Columns.numberOrNull(row, "consumer_id", consumer -> consumer),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                new LegalName(
                        row.getString("last_name"),
                        row.getString("suffix"),
                        row.getString("first_name"),
                        row.getString("middle_name")),
                row.getString("preferred_first_name"),
                row.getBoolean("held"),
                row.getBoolean("deceased"),
                row.getBoolean("secondary"));
    }

    /** A reorder that names nothing it stands for, as older orders may, is a later copy. */
    private static OrderPurpose origin(@Nullable String found) {
        return found == null ? OrderPurpose.REPRINT : OrderPurpose.valueOf(found);
    }

    /** Ready for Delivery; what Student Records must do for some of them is outstanding from now on. */
    public void markMade(Collection<Long> ids, OrderAuthor author) {
        moved(OrderItemStatus.PROCESSED, "", author, """
                        update document_order_item i
                        set status = 'PROCESSED', status_change_reason = null, processed_at = :at,
                          special_handling_status =
                            case when (i.purpose, i.delivery_method) in (%s) then 'OUTSTANDING' else 'NOT_REQUIRED' end,
                          updated_by = :by, updated_by_organization = :organization, updated_at = :at,
                          version = i.version + 1
                        where i.id = any (:ids) and i.status = :from
                        returning i.id, i.version""".formatted(HANDLED), ids);
    }

    /** On System Hold, each with its reason and its errors. */
    public void hold(List<HoldItem> held, OrderAuthor author) {
        held.stream()
                .collect(Collectors.groupingBy(HoldItem::reason))
                .forEach((reason, items) ->
                        hold(reason, items.stream().map(HoldItem::id).toList(), author));
        record(held, author);
    }

    private void hold(StatusReason reason, List<Long> ids, OrderAuthor author) {
        moved(OrderItemStatus.SYSTEM_HOLD, reason.name(), author, """
                        update document_order_item i
                        set status = 'SYSTEM_HOLD', status_change_reason = nullif(:reason, ''), updated_by = :by,
                          updated_by_organization = :organization, updated_at = :at, version = i.version + 1
                        where i.id = any (:ids) and i.status = :from
                        returning i.id, i.version""", ids);
    }

    private void moved(OrderItemStatus to, String reason, OrderAuthor author, String update, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return;
        }
        OrderItemStatus from = OrderItemTransitions.onlyFromByTheSystem(to);
        List<Moved> moved = database.read(handle -> {
            Query query = handle.createQuery(update)
                    .bind("from", from.name())
                    .bind("at", Database.timestamp(author.at()))
                    .bind("by", author.login())
                    .bind("organization", author.organization())
                    .bind("ids", ids.toArray(Long[]::new));
            return (reason.isEmpty() ? query : query.bind("reason", reason))
                    .map((row, context) -> new Moved(row.getLong("id"), row.getInt("version"), from))
                    .list();
        });
        if (moved.size() != ids.size()) {
            throw new IllegalStateException("items moved though they were claimed");
        }
        events.changed(moved, to, reason, author);
    }

    private void record(List<HoldItem> held, OrderAuthor author) {
        List<Long> ids = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        for (HoldItem item : held) {
            for (DocumentErrorRow error : item.wrong()) {
                ids.add(item.id());
                codes.add(error.code());
                descriptions.add(error.description() == null ? "" : error.description());
            }
        }
        if (ids.isEmpty()) {
            return;
        }
        database.write(handle -> handle.createUpdate("""
                        insert into document_error (item_id, code, description, found_at)
                        select e.item, e.code, nullif(e.description, ''), :at
                        from unnest(:ids, :codes, :descriptions) e (item, code, description)""")
                .bind("ids", ids.toArray(Long[]::new))
                .bind("codes", codes.toArray(String[]::new))
                .bind("descriptions", descriptions.toArray(String[]::new))
                .bind("at", Database.timestamp(author.at()))
                .execute());
    }
}
