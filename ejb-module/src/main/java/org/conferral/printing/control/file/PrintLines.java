package org.conferral.printing.control.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.conferral.document.entity.PaperKind;
import org.conferral.order.entity.Destination;
import org.conferral.order.entity.PlacedItem;
import org.conferral.platform.control.Database;
import org.conferral.printing.entity.ManifestLine;
import org.jdbi.v3.core.statement.StatementContext;

/** The pieces of a print job in the order of its sheets, before they are printed and as the manifest has them. */
@ApplicationScoped
public class PrintLines {
    private static final int AT_ONCE = 500;

    @Inject
    Database database;

    /** A piece that is to be printed. */
    record Due(long piece, long item, String number, int envelope, int sheets, int copies) {}

    /** Where a piece stands in the job's file, and what it is. */
    record Printed(long piece, int firstPage, String sha256) {}

    /** All pieces, some at a time, by envelope. */
    void due(long job, Some act) throws IOException {
        List<Due> some = due(job, 0, 0);
        while (!some.isEmpty()) {
            act.take(some);
            Due last = some.get(some.size() - 1);
            some = due(job, last.envelope(), last.piece());
        }
    }

    /** The pieces of one envelope. */
    List<Due> due(long job, int envelope) {
        return due(job, envelope, 0).stream()
                .filter(piece -> piece.envelope() == envelope)
                .toList();
    }

    /** Takes some pieces. */
    @FunctionalInterface
    interface Some {
        void take(List<Due> some) throws IOException;
    }

    private List<Due> due(long job, int envelope, long piece) {
        return database.read(handle -> handle.createQuery("""
                        select p.id, p.item_id, i.order_id, i.item_number, e.sequence, e.sheets, p.copies
                        from print_piece p
                        join print_envelope e on e.id = p.envelope_id
                        join order_item_facts i on i.item_id = p.item_id
                        where p.job_id = :job and p.status <> 'WITHDRAWN'
                          and (e.sequence, p.id) > (:envelope, :piece)
                        order by e.sequence, p.id limit :some""")
                .bind("job", job)
                .bind("envelope", envelope)
                .bind("piece", piece)
                .bind("some", AT_ONCE)
                .map((row, context) -> new Due(
                        row.getLong("id"),
                        row.getLong("item_id"),
                        PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                        row.getInt("sequence"),
                        row.getInt("sheets"),
                        row.getInt("copies")))
                .list());
    }

    /** The order items that are in it, and the numbers of those. */
    public Map<Long, String> items(long job) {
        return database.read(
                handle -> handle.createQuery("""
                        select p.item_id, i.order_id, i.item_number
                        from print_piece p join order_item_facts i on i.item_id = p.item_id
                        where p.job_id = :job and p.status = 'OUTSTANDING'""").bind("job", job).reduceRows(new HashMap<>(), (items, row) -> {
                    items.put(
                            row.getColumn("item_id", Long.class),
                            PlacedItem.number(
                                    row.getColumn("order_id", Long.class),
                                    row.getColumn("item_number", Integer.class)));
                    return items;
                }));
    }

    /** Notes where they stand. */
    void note(List<Printed> printed) {
        database.write(handle -> handle.createUpdate("""
                        update print_piece p set first_page = n.page, content_sha256 = decode(n.digest, 'hex')
                        from unnest(:pieces, :pages, :digests) n (piece, page, digest) where p.id = n.piece""")
                .bind("pieces", printed.stream().map(Printed::piece).toArray(Long[]::new))
                .bind("pages", printed.stream().map(Printed::firstPage).toArray(Integer[]::new))
                .bind("digests", printed.stream().map(Printed::sha256).toArray(String[]::new))
                .execute());
    }

    /** Each line of the manifest, in the order of the pages. */
    public void each(long job, Consumer<ManifestLine> act) {
        List<ManifestLine> some = lines(job, 0);
        while (!some.isEmpty()) {
            some.forEach(act);
            some = lines(job, some.get(some.size() - 1).firstPage());
        }
    }

    private List<ManifestLine> lines(long job, int behind) {
        return database.read(handle -> handle.createQuery("""
                        select e.sequence, e.sheets, i.order_id, i.item_number, p.copies, d.kind, p.first_page,
                          p.recipient, p.postal_code, p.destination, encode(p.content_sha256, 'hex') as digest,
                          p.first_page + 1 - (
                            select min(o.first_page) from print_piece o
                            where o.job_id = p.job_id and o.envelope_id = p.envelope_id and o.status <> 'WITHDRAWN')
                            as first_sheet
                        from print_piece p
                        join print_envelope e on e.id = p.envelope_id
                        join order_item_facts i on i.item_id = p.item_id
                        join document_facts d on d.item_id = p.item_id
                        where p.job_id = :job and p.status <> 'WITHDRAWN' and p.first_page > :behind
                        order by p.first_page limit :some""")
                .bind("job", job)
                .bind("behind", behind)
                .bind("some", AT_ONCE)
                .map(PrintLines::line)
                .list());
    }

    private static ManifestLine line(ResultSet row, StatementContext context) throws SQLException {
        return new ManifestLine(
                row.getInt("sequence"),
                row.getInt("first_sheet"),
                row.getInt("sheets"),
                PlacedItem.number(row.getLong("order_id"), row.getInt("item_number")),
                row.getInt("copies"),
                PaperKind.valueOf(row.getString("kind")),
                row.getInt("first_page"),
                row.getString("recipient"),
                row.getString("postal_code"),
                Destination.valueOf(row.getString("destination")),
                row.getString("digest"));
    }
}
