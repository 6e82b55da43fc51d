package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.order.control.ItemRows;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.EditLocks;
import org.conferral.order.entity.FollowedItem;
import org.conferral.order.entity.ItemsFollowed;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the order items that somebody follows, of several students at once. */
@ApplicationScoped
public class FollowedItems {
    private static final String[] BY_COURIER = Stream.of(DeliveryMethod.values())
            .filter(DeliveryMethod::isByCourier)
            .map(DeliveryMethod::name)
            .toArray(String[]::new);

    private static final String[] TO_BE_HANDLED = Stream.of(OrderItemStatus.values())
            .filter(status -> EditLocks.isOpen(status, EditLocks.Field.SPECIAL_HANDLING))
            .map(OrderItemStatus::name)
            .toArray(String[]::new);

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** So many of them behind the first ones, newest first. */
    public List<FollowedItem> list(ItemsFollowed followed, int first, int size) {
        Set<Long> only = followed.only();
        return database.read(
                handle -> handle.createQuery("""
                        select %s %s, s.preferred_first_name, coalesce(s.primary_id, s.id) as person
                        from document_order_item i %s
                        where i.student_id in (
                            select l.id from order_student l where l.id = any (:students) or l.primary_id = any (:students))
                          and (coalesce(s.primary_id, s.id) = any (:all) or i.id = any (:own))
                          and (not :bounded or i.id = any (:only))
                          and (not :courier or i.delivery_method = any (:methods) and i.status = any (:open)
                            and i.special_handling_status <> 'COMPLETED')
                          and i.category = 'CREDENTIAL' and not i.deleted and not o.deleted
                          and i.status <> 'UNDER_CONSTRUCTION'
                        order by o.placed_at desc, i.id desc limit :size offset :first""".formatted(ItemRows.COLUMNS, ItemRows.FACTS, ItemRows.JOINS))
                        .bind("students", array(union(followed.all(), followed.some())))
                        .bind("all", array(followed.all()))
                        .bind("own", array(followed.own()))
                        .bind("bounded", only != null)
                        .bind("only", array(only == null ? Set.of() : only))
                        .bind("courier", followed.courier())
                        .bind("methods", BY_COURIER)
                        .bind("open", TO_BE_HANDLED)
                        .bind("size", size)
                        .bind("first", first)
                        .bind("today", LocalDate.now(clock))
                        .map(FollowedItems::row)
                        .list());
    }

    private static Set<Long> union(Set<Long> all, Set<Long> some) {
        return Stream.concat(all.stream(), some.stream()).collect(Collectors.toSet());
    }

    private static Long[] array(Collection<Long> ids) {
        return ids.toArray(Long[]::new);
    }

    private static FollowedItem row(ResultSet row, StatementContext context) throws SQLException {
        return new FollowedItem(
                ItemRows.row(row, context),
                row.getInt("version"),
                row.getLong("person"),
                row.getString("preferred_first_name"),
                ItemRows.address(row),
                Columns.dayOrNull(row, "handed_on"),
                row.getString("waybill"));
    }
}
