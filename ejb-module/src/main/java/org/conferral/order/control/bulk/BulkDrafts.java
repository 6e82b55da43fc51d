package org.conferral.order.control.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.conferral.order.control.item.ItemListReads;
import org.conferral.order.entity.BulkAction;
import org.conferral.order.entity.BulkFacts;
import org.conferral.order.entity.BulkGroup;
import org.conferral.order.entity.BulkResult;
import org.conferral.order.entity.BulkState;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.OrderAuthor;
import org.conferral.order.entity.StatusReason;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.BusinessException;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.platform.entity.Refusal;
import org.jspecify.annotations.Nullable;

/** Changes of many items before they are begun: what is chosen is frozen, then shown, then confirmed or left. */
@ApplicationScoped
public class BulkDrafts {
    private static final int FETCH = 1_000;

    @Inject
    Database database;

    @Inject
    ItemListReads list;

    @Inject
    BulkReads reads;

    @Inject
    Clock clock;

    /** Freezes what is listed, for this action. */
    public long freeze(ItemFilter filter, BulkAction action, @Nullable StatusReason reason, OrderAuthor author) {
        if (!action.reasons().isEmpty() && (reason == null || !action.reasons().contains(reason))) {
            throw new BusinessException(60118);
        }
        Conditions conditions = list.conditions(filter);
        String students = filter.asksForStudents() ? "join order_student s on s.id = i.student_id " : "";
        return database.read(handle -> conditions
                .bind(handle.createQuery("""
                        with bulk as (
                          insert into order_bulk (action, reason, made_by, made_at)
                          values (:action, :because, :by, :at) returning id
                        ), frozen as (
                          insert into order_bulk_item (bulk_id, item_id)
                          select bulk.id, i.id from bulk, document_order_item i %s
                          where %s order by i.id
                        )
                        select id from bulk""".formatted(students, conditions.sql())))
                .bind("action", action.name())
                .bind("because", action.reasons().isEmpty() || reason == null ? null : reason.name())
                .bind("by", author.login())
                .bind("at", Database.timestamp(author.at()))
                .mapTo(Long.class)
                .one());
    }

    /** What would change now and what would not, and why: the most first. */
    public List<BulkGroup> preview(BulkState bulk) {
        Map<BulkGroup, Long> groups = new LinkedHashMap<>();
        each(
                bulk,
                item -> groups.merge(
                        new BulkGroup(
                                item.uiStatus(), bulk.action().refusal(item).orElse(null), 0),
                        1L,
                        Long::sum));
        return groups.entrySet().stream()
                .map(group ->
                        new BulkGroup(group.getKey().status(), group.getKey().refusal(), group.getValue()))
                .sorted((one, other) -> Long.compare(other.count(), one.count()))
                .toList();
    }

    private void each(BulkState bulk, Consumer<BulkFacts> act) {
        database.write(handle -> handle.createQuery(BulkItem.FACTS
                        + "join order_bulk_item b on b.item_id = i.id and b.bulk_id = :bulk order by i.id")
                .bind("bulk", bulk.id())
                .bind("today", LocalDate.now(clock))
                .setFetchSize(FETCH)
                .map(BulkItem::facts)
                .forEach(act));
    }

    /** A page of what would become of each item now, those that would stay as they are first. */
    public Page<BulkResult> foreseen(BulkState bulk, PageRequest request) {
        Map<Long, Refusal> staying = new LinkedHashMap<>();
        List<Long> changing = new ArrayList<>();
        each(bulk, item -> bulk.action()
                .refusal(item)
                .ifPresentOrElse(refusal -> staying.put(item.id(), refusal), () -> changing.add(item.id())));
        List<Long> shown = Stream.concat(staying.keySet().stream(), changing.stream())
                .skip(request.first())
                .limit(request.size())
                .toList();
        return new Page<>(
                reads.results(bulk.id(), shown).stream()
                        .map(item -> item.foreseen(staying.get(item.id())))
                        .sorted(Comparator.comparingInt(item -> shown.indexOf(item.id())))
                        .toList(),
                bulk.total());
    }

    /** From now on it is done, under this name; the second time it changes nothing. */
    public void confirm(long bulk, OrderAuthor author) {
        database.write(handle -> handle.createUpdate("""
                        update order_bulk set confirmed_at = :at, confirmed_by = :by
                        where id = :bulk and confirmed_at is null""")
                .bind("bulk", bulk)
                .bind("at", Database.timestamp(author.at()))
                .bind("by", author.login())
                .execute());
    }

    /** Removes those that nobody confirmed for a day, and those that ended so many days ago. */
    public int removeOld(int days) {
        return database.read(handle -> handle.createUpdate("""
                        delete from order_bulk
                        where (confirmed_at is null and made_at < cast(:now as timestamptz) - interval '1 day')
                          or ended_at < cast(:now as timestamptz) - make_interval(days => :days)""")
                .bind("now", Database.timestamp(clock.instant()))
                .bind("days", days)
                .execute());
    }
}
