package org.conferral.printing.control.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.order.entity.Destination;
import org.conferral.order.entity.OrderItemStatus;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.control.Columns;
import org.conferral.platform.control.Database;
import org.conferral.platform.entity.Page;
import org.conferral.platform.entity.PageRequest;
import org.conferral.printing.entity.PieceRow;
import org.conferral.printing.entity.PieceStatus;
import org.conferral.student.entity.Asn;
import org.conferral.student.entity.LegalName;
import org.jdbi.v3.core.statement.StatementContext;

/** Reads the pieces of print jobs. */
@ApplicationScoped
public class PieceReads {
    private static final int FETCH = 1_000;

    private static final Map<String, String> SORTS = Map.of(
            "envelope",
            "e.sequence %s nulls last, p.id",
            "number",
            "i.order_id %1$s, i.item_number %1$s",
            "student",
            "i.last_name collate \"en-CA-x-icu\" %1$s, i.first_name collate \"en-CA-x-icu\" %1$s, p.id",
            "recipient",
            "p.recipient collate \"en-CA-x-icu\" %s, p.id",
            "postal",
            "p.postal_code %s nulls last, e.sequence, p.id",
            "pages",
            "p.copies * (p.credential_pages + p.plain_pages) %s, e.sequence, p.id",
            "state",
            "p.status %s, e.sequence nulls last, p.id");

    private static final String PIECES = """
            select p.id, e.sequence, p.item_id, i.order_id, i.item_number, i.status as item_status, i.student_id, i.asn,
              i.last_name, i.suffix, i.first_name, i.middle_name, p.recipient, p.postal_code, p.destination, p.copies,
              p.copies * (p.credential_pages + p.plain_pages) as pages, p.status, e.printed_at, e.spoiled_at,
              e.mailed_at, (
                select max(n.job_id) from print_piece n
                where n.item_id = p.item_id and n.id > p.id and n.status <> 'WITHDRAWN' and p.status = 'SPOILED')
                as newer_job, exists (
                select from print_piece n join print_job j on j.id = n.job_id
                where p.status = 'SPOILED' and n.item_id = p.item_id and n.id > p.id and n.status <> 'WITHDRAWN'
                  and j.transmitted_at is not null) as printed_anew
            from print_piece p
            join order_item_facts i on i.item_id = p.item_id
            left join print_envelope e on e.id = p.envelope_id
            where p.job_id = :job order by\s""";

    @Inject
    Database database;

    /** A page of a job's pieces. */
    public Page<PieceRow> page(long job, PageRequest request) {
        return database.read(handle -> new Page<>(
                handle.createQuery(PIECES + order(request) + " limit " + request.size() + " offset " + request.first())
                        .bind("job", job)
                        .map(PieceReads::row)
                        .list(),
                handle.createQuery("select count(*) from print_piece where job_id = :job")
                        .bind("job", job)
                        .mapTo(Long.class)
                        .one()));
    }

    /** Each of a job's pieces, by envelope. */
    public void each(long job, Consumer<PieceRow> act) {
        database.write(handle -> handle.createQuery(PIECES + "e.sequence nulls last, p.id")
                .bind("job", job)
                .setFetchSize(FETCH)
                .map(PieceReads::row)
                .forEach(act));
    }

    private static String order(PageRequest request) {
        String sort = SORTS.get(request.sort());
        return sort == null ? "e.sequence nulls last, p.id" : sort.formatted(request.ascending() ? "asc" : "desc");
    }

    private static PieceRow row(ResultSet row, StatementContext context) throws SQLException {
        return new PieceRow(
                row.getLong("id"),
                Columns.wholeOrNull(row, "sequence"),
                row.getLong("item_id"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                OrderItemStatus.valueOf(row.getString("item_status")),
                row.getLong("student_id"),
                new Asn(row.getString("asn")),
                Columns.name(row, LegalName::new),
                row.getString("recipient"),
                row.getString("postal_code"),
                Destination.valueOf(row.getString("destination")),
                row.getInt("copies"),
                row.getInt("pages"),
                PieceStatus.valueOf(row.getString("status")),
                Columns.keyOrNull(row, "newer_job"),
                row.getBoolean("printed_anew"),
                Columns.instantOrNull(row, "printed_at"),
                Columns.instantOrNull(row, "spoiled_at"),
                Columns.instantOrNull(row, "mailed_at"));
    }
}
