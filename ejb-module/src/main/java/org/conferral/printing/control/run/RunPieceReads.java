package org.conferral.printing.control.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.conferral.credential.entity.CredentialCode;
import org.conferral.order.entity.DeliveryMethod;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.PlacedItem;
import org.conferral.order.entity.SpecialHandling;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.printing.entity.run.RunDelivery;
import org.conferral.printing.entity.run.RunPieceRow;
import org.conferral.printing.entity.run.RunPlace;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads where the items of a run are: what tells it of all of them, and then only the rows that are shown. */
@ApplicationScoped
public class RunPieceReads {
    private static final int FETCH = 5_000;
    private static final String BY_NUMBER = "i.order_id %1$s, i.item_number %1$s";

    private static final Map<String, String> SORTS = Map.of(
            "number",
            BY_NUMBER,
            "student",
            "i.last_name collate \"en-CA-x-icu\" %1$s, i.first_name collate \"en-CA-x-icu\" %1$s, i.item_id",
            "asn",
            "i.asn %s, i.item_id",
            "method",
            "i.delivery_method %s, i.asn, i.item_id",
            "job",
            "p.job_id %1$s nulls last, p.sequence %1$s, i.item_id");

    /** The newest piece of each. */
    private static final String PIECES = """
            left join lateral (
              select p.job_id, e.sequence, p.status, j.transmitted_at is not null as arrived,
                j.status = 'FAILED' as failed,
                p.first_page is null or 'print-job.pdf' = any (j.files_faulty) as pages_lost, p.line_faulty
              from print_piece p
              join print_job j on j.id = p.job_id
              left join print_envelope e on e.id = p.envelope_id
              where p.item_id = i.item_id and p.status <> 'WITHDRAWN'
              order by p.id desc limit 1) p on true
            """;

    private static final String FACTS = """
            i.item_id, i.status, i.special_handling_status, i.reordered, p.job_id, p.sequence, p.status as piece_status,
              coalesce(p.arrived, false) as arrived, coalesce(p.failed, false) as failed,
              coalesce(p.pages_lost, false) as pages_lost, coalesce(p.line_faulty, false) as unlisted,
              i.deceased or coalesce(i.held_until >= :today, false) as held,
              exists (select from print_route r where r.delivery_method = i.delivery_method) as routed,
              exists (select from document_facts d where d.item_id = i.item_id) as documented
            """;

    private static final String ROWS = "select " + FACTS + """
              , i.order_id, i.item_number, i.student_id, i.asn, i.last_name, i.suffix, i.first_name, i.middle_name,
              i.document_type, i.delivery_method
            from order_item_facts i
            """ + PIECES;

    private static final String STANDS = "i.status || ' ' || i.special_handling_status = any (:stands)";

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Where all of a run's items are. */
    public RunDelivery delivery(long run) {
        Map<RunPlace, Long> counts = new EnumMap<>(RunPlace.class);
        places(run, List.of(RunPlace.values()), (item, place) -> counts.merge(place, 1L, Long::sum));
        return new RunDelivery(counts);
    }

    /** What is told of an item's place. */
    @FunctionalInterface
    private interface Told {
        void at(long item, RunPlace place);
    }

    /** Of those that may be in these places; others may be among them. */
    private void places(long run, Collection<RunPlace> wanted, Told told) {
        database.write(handle -> {
            try (var rows = handle
                    .createQuery("select " + FACTS + "from order_item_facts i " + PIECES + "where i.run_id = :run and "
                            + STANDS)
                    .bind("today", LocalDate.now(clock))
                    .bind("run", run)
                    .bind(
                            "stands",
                            wanted.stream()
                                    .flatMap(place -> place.stands().stream())
                                    .distinct()
                                    .toArray(String[]::new))
                    .setFetchSize(FETCH)
                    .map((row, context) -> Map.entry(row.getLong("item_id"), place(row)))
                    .stream()) {
                rows.forEach(entry -> told.at(entry.getKey(), entry.getValue()));
            }
        });
    }

    private Set<Long> at(long run, RunPlace wanted) {
        Set<Long> found = new HashSet<>();
        places(run, List.of(wanted), (item, place) -> {
            if (place == wanted) {
                found.add(item);
            }
        });
        return found;
    }

    /** The items in a place. */
    public Page<RunPieceRow> page(long run, RunPlace place, PageRequest request) {
        Set<Long> found = at(run, place);
        return new Page<>(
                database.read(handle -> handle.createQuery(ROWS + "where i.item_id = any (:ids) order by "
                                + order(request) + " limit " + request.size() + " offset " + request.first())
                        .bind("today", LocalDate.now(clock))
                        .bind("ids", ids(found))
                        .map(RunPieceReads::row)
                        .list()),
                found.size());
    }

    /** Every item of a run, by student number. */
    public void each(long run, Consumer<RunPieceRow> act) {
        database.write(handle -> handle.createQuery(ROWS + "where i.run_id = :run order by i.asn, i.item_id")
                .bind("today", LocalDate.now(clock))
                .bind("run", run)
                .setFetchSize(FETCH)
                .map(RunPieceReads::row)
                .forEach(act));
    }

    /** The first of those that are where nothing can be, and then of those that somebody must act upon. */
    public List<RunPieceRow> unsettled(long run, RunDelivery delivery, int most) {
        List<RunPieceRow> found = new ArrayList<>();
        for (RunPlace.Standing standing : List.of(RunPlace.Standing.WRONG, RunPlace.Standing.STUCK)) {
            for (RunPlace place : RunPlace.values()) {
                if (place.standing() == standing && delivery.count(place) > 0 && found.size() < most) {
                    found.addAll(page(run, place, new PageRequest(0, most - found.size(), "student", true))
                            .rows());
                }
            }
        }
        return found;
    }

    private static Long[] ids(Collection<Long> found) {
        return found.toArray(Long[]::new);
    }

    private static String order(PageRequest request) {
        return SORTS.getOrDefault(request.sort(), "i.asn %s, i.item_id")
                .formatted(request.ascending() ? "asc" : "desc");
    }

    private static RunPlace place(ResultSet row) throws SQLException {
        String piece = row.getString("piece_status");
        return RunPlace.of(new RunPlace.Facts(
                OrderItemStatus.valueOf(row.getString("status")),
                SpecialHandling.valueOf(row.getString("special_handling_status")),
                row.getBoolean("documented"),
                piece == null ? null : PieceStatus.valueOf(piece),
                row.getBoolean("arrived"),
                row.getBoolean("failed"),
                row.getBoolean("held"),
                row.getBoolean("routed"),
                row.getBoolean("reordered"),
                row.getBoolean("pages_lost"),
                row.getBoolean("unlisted")));
    }

    private static RunPieceRow row(ResultSet row, StatementContext context) throws SQLException {
        return new RunPieceRow(
                row.getLong("item_id"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                CredentialCode.valueOf(row.getString("document_type")),
                DeliveryMethod.valueOf(row.getString("delivery_method")),
                place(row),
                Columns.keyOrNull(row, "job_id"),
                Columns.wholeOrNull(row, "sequence"));
    }
}
