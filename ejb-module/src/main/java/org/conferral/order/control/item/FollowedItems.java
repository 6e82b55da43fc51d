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
import org.conferral.order.entity.FollowedItem;
import org.conferral.order.entity.ItemsFollowed;
import org.conferral.platform.control.Database;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the order items that somebody follows, of several students at once. */
@ApplicationScoped
public class FollowedItems {
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
                          and i.category = 'CREDENTIAL' and not i.deleted and not o.deleted
                          and i.status <> 'UNDER_CONSTRUCTION'
                        order by o.placed_at desc, i.id desc limit :size offset :first""".formatted(ItemRows.COLUMNS, ItemRows.FACTS, ItemRows.JOINS))
                        .bind("students", array(union(followed.all(), followed.some())))
                        .bind("all", array(followed.all()))
                        .bind("own", array(followed.own()))
                        .bind("bounded", only != null)
                        .bind("only", array(only == null ? Set.of() : only))
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
                ItemRows.address(row));
    }
}
