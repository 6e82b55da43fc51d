package org.conferral.order.control.item;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.conferral.order.control.ItemRows;
import org.conferral.order.entity.ItemFilter;
import org.conferral.order.entity.ItemRow;
import org.conferral.order.entity.RecipientKind;
import org.conferral.order.entity.ReleasePolicy;
import org.conferral.platform.control.Conditions;
import org.conferral.platform.control.CopiedRow;
import org.conferral.platform.control.Database;
import org.conferral.platform.control.Stretch;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/**
 * Reads lists of order items. A page is found first, by an index where the order has one, and only its rows are looked at
 * for what else they show.
 */
@ApplicationScoped
public class ItemListReads {
    private static final String NEWEST = "i.placed_at desc, i.id desc";
    private static final String NAME =
            "s.last_name collate \"en-CA-x-icu\" %1$s, s.first_name collate \"en-CA-x-icu\" %1$s,"
                    + " s.asn %1$s, i.id";

    /** What the list sorts by, by the name of its column; those alike newest first, as the index has them. */
    private static final Map<String, String> SORTS = Map.of(
            "number",
            "i.order_id %1$s, i.item_number %1$s",
            "student",
            NAME,
            "asn",
            "s.asn %1$s, i.id",
            "type",
            "i.document_type %1$s, " + NEWEST,
            "credential",
            "i.credential_number %1$s, i.id",
            "status",
            "i.status %1$s, " + NEWEST,
            "delivery",
            "i.delivery_method %1$s, " + NEWEST,
            "placed",
            "i.placed_at %1$s, i.id %1$s",
            "processed",
            "i.processed_at %1$s nulls last, " + NEWEST);

    private static final Set<String> OF_STUDENTS = Set.of("student", "asn");

    private static final String SELECT = "select " + ItemRows.COLUMNS + ItemRows.FACTS;

    /** The same as ReleasePolicy.isCauseGone says of one. */
    private static final String RELEASABLE =
            """
            i.status = 'SYSTEM_HOLD' and i.status_change_reason in (%s)
              and not exists (
                select from document_error e where e.item_id = i.id and not e.deleted and e.code not in (%s))
              and not s.deceased and not s.secondary and coalesce(s.held_until < :day, true)
              and (i.consumer_id is null or exists (
                select from consumer_facts c where c.consumer_id = i.consumer_id and c.state = 'APPROVED'))
              and (i.street is not null or i.consumer_id is not null
                or (i.recipient_is_student and exists (select from mailing_address(i.student_id, :day))))""".formatted(listed(ReleasePolicy.told()), listed(ReleasePolicy.ending()));

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** A page of the items. */
    public Page<ItemRow> page(ItemFilter filter, PageRequest request) {
        if (filter.deleted() == null) {
            return both(filter, request);
        }
        return database.read(handle -> {
            long total = count(handle, filter);
            return new Page<>(rows(handle, filter, request, total), total);
        });
    }

    /** Deleted ones come after all others: each from the index that has them alone. */
    private Page<ItemRow> both(ItemFilter filter, PageRequest request) {
        ItemFilter live = filter.withDeleted(false);
        ItemFilter deleted = filter.withDeleted(true);
        return database.read(handle -> {
            long alive = count(handle, live);
            long gone = count(handle, deleted);
            List<ItemRow> rows = new ArrayList<>();
            if (request.first() < alive) {
                rows.addAll(rows(handle, live, request, alive));
            }
            int more = request.size() - rows.size();
            if (more > 0 && gone > 0) {
                int first = (int) Math.max(0, request.first() - alive);
                rows.addAll(
                        rows(handle, deleted, new PageRequest(first, more, request.sort(), request.ascending()), gone));
            }
            return new Page<>(rows, alive + gone);
        });
    }

    /** These columns of every item, one after the other, in the order asked for. */
    void each(String columns, ItemFilter filter, PageRequest order, Consumer<CopiedRow> act) {
        Conditions conditions = conditions(filter);
        database.copy(
                "select " + columns + " from document_order_item i " + ItemRows.JOINS + "where " + conditions.sql()
                        + " order by " + order(filter, order),
                conditions,
                act);
    }

    /** A page nearer to the end is found from there. */
    private List<ItemRow> rows(Handle handle, ItemFilter filter, PageRequest request, long total) {
        Conditions conditions = conditions(filter);
        boolean byStudent = OF_STUDENTS.contains(request.sort()) || filter.asksForStudents();
        Stretch stretch = Stretch.of(request, total);
        String order = order(filter, request);
        String found = "select i.id, row_number() over () as place from (select i.id from document_order_item i "
                + (byStudent ? "join order_student s on s.id = i.student_id " : "") + "where " + conditions.sql()
                + " order by " + (stretch.fromEnd() ? Stretch.backwards(order) : order) + stretch.limit() + ") i";
        return bind(
                        handle.createQuery(SELECT + "from (" + found + ") f join document_order_item i on i.id = f.id "
                                + ItemRows.JOINS + "order by f.place" + (stretch.fromEnd() ? " desc" : "")),
                        conditions)
                .map(ItemRows::row)
                .list();
    }

    private Query bind(Query query, Conditions conditions) {
        return conditions.bind(query).bind("today", LocalDate.now(clock));
    }

    /** How many items there are. */
    public long count(ItemFilter filter) {
        return database.read(handle -> count(handle, filter));
    }

    private long count(Handle handle, ItemFilter filter) {
        Conditions conditions = conditions(filter);
        return conditions
                .bind(handle.createQuery("select count(*) from document_order_item i "
                        + (filter.asksForStudents() ? "join order_student s on s.id = i.student_id " : "") + "where "
                        + conditions.sql()))
                .mapTo(Long.class)
                .one();
    }

    /** Where deleted ones are listed too, they come last. */
    private static String order(ItemFilter filter, PageRequest request) {
        String sort = SORTS.get(request.sort());
        String order = sort == null ? NEWEST : sort.formatted(request.ascending() ? "asc" : "desc");
        return filter.deleted() == null ? "i.deleted, " + order : order;
    }

    /** What narrows the items {@code i}, and the student {@code s} where a name is looked for. */
    public Conditions conditions(ItemFilter filter) {
        Conditions conditions = new Conditions()
                .and("i.status = :status", "status", name(filter.status()))
                .and("i.status_change_reason = :reason", "reason", name(filter.reason()))
                .and("i.purpose = :purpose", "purpose", name(filter.purpose()))
                .and("i.document_type = :type", "type", name(filter.type()))
                .and("i.delivery_method = :delivery", "delivery", name(filter.delivery()))
                .and("i.special_handling_status = :handling", "handling", name(filter.handling()))
                .and("i.document_language = :language", "language", filter.language())
                .and("i.placed_at >= :from", "from", start(filter.from()))
                .and(
                        "i.placed_at < :to",
                        "to",
                        start(filter.to() == null ? null : filter.to().plusDays(1)))
                .and("i.run_id = :run", "run", filter.run())
                .and(
                        "i.id = any (array(select p.item_id from order_print_piece p where p.job_id = :job))",
                        "job",
                        filter.job())
                .and(
                        "exists (select from document_error e where e.item_id = i.id and not e.deleted and e.code = :error)",
                        "error",
                        filter.error())
                .and("s.words @@ name_query(:student)", "student", filter.student())
                .and(RELEASABLE, "day", filter.releasable() ? LocalDate.now(clock) : null)
                .and(
                        "i.id = any (:ids)",
                        "ids",
                        filter.ids() == null ? null : filter.ids().toArray(Long[]::new));
        // spelt out, so that the planner sees the partial indexes
        if (filter.recipient() != null) {
            conditions.and(recipient(filter.recipient()));
        }
        return filter.deleted() == null ? conditions : conditions.and(filter.deleted() ? "i.deleted" : "not i.deleted");
    }

    /** The same as ItemRow.recipientKind says of one. */
    private static String recipient(RecipientKind kind) {
        return switch (kind) {
            case STUDENT -> "i.recipient_is_student";
            case ORGANIZATION -> "i.delivery_method = 'DIGITAL_OFFICIAL_DOCUMENT'";
            case OTHER -> "not i.recipient_is_student and i.delivery_method <> 'DIGITAL_OFFICIAL_DOCUMENT'";
        };
    }

    private static String listed(List<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }

    private static @Nullable String name(@Nullable Enum<?> code) {
        return code == null ? null : code.name();
    }

    private @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
