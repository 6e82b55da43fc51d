package org.conferral.order.control;

import static org.conferral.benchmark.Measure.heap;
import static org.conferral.benchmark.Measure.seconds;

import java.io.OutputStream;
import java.sql.Connection;
import org.conferral.benchmark.BenchmarkDatabase;
import org.conferral.benchmark.Figure;
import org.conferral.benchmark.Results;
import org.conferral.benchmark.Turns;
import org.conferral.benchmark.Wired;
import org.conferral.order.control.item.ItemListCsv;
import org.conferral.platform.entity.PageRequest;
import org.postgresql.PGConnection;

/** The export of the whole list as CSV against PostgreSQL's own COPY of the same columns, lines counted equal. */
final class OrderListExports {
    private final BenchmarkDatabase database;
    private final ItemListCsv csv;
    private final Results results;

    OrderListExports(BenchmarkDatabase database, Wired wired, Results results) throws Exception {
        this.database = database;
        this.csv = wired.get(ItemListCsv.class);
        this.results = results;
    }

    void measure() throws Exception {
        Counted lines = new Counted();
        Turns turns = new Turns()
                .with("export", () -> seconds(() -> exported(lines)))
                .with("COPY", () -> seconds(() -> copied(lines)))
                .run();
        results.add(Figure.seconds("export of %,d order items as CSV".formatted(lines.count), turns.of("export"))
                .beside("COPY of the same columns", turns.of("COPY"))
                .goal("≤ 1.1")
                .counted("%,d lines".formatted(lines.count)));
        results.detail(Figure.rate("heap after the exports", "MB", heap() / 1024.0));
    }

    private long exported(Counted lines) throws Exception {
        lines.count = -1;
        return database.inTransaction(() -> {
            csv.write(new Narrow().build(), new PageRequest(0, 25, "", true), lines);
            return lines.count;
        });
    }

    private long copied(Counted lines) throws Exception {
        long before = lines.count;
        lines.count = -1;
        long rows = copy(lines);
        if (lines.count != rows || (before != 0 && before != rows)) {
            throw new IllegalStateException("lines: " + before + ", of COPY " + lines.count + ", its rows " + rows);
        }
        return rows;
    }

    /** Takes bytes nowhere, and counts lines but for the headings. */
    private static final class Counted extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count += one == '\n' ? 1 : 0;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            for (int at = from; at < from + length; at++) {
                count += bytes[at] == '\n' ? 1 : 0;
            }
        }
    }

    private long copy(OutputStream out) throws Exception {
        try (Connection connection = database.own()) {
            return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
                    copy (select i.order_id, i.item_number, s.asn, s.last_name, s.suffix, s.first_name, s.middle_name,
                      i.document_type, i.credential_number, i.purpose, i.status, i.status_change_reason,
                      (select count(*) from document_error e where e.item_id = i.id and not e.deleted) as errors,
                      i.special_handling_status, i.delivery_method, i.document_language, i.copies,
                      i.recipient_is_student, i.recipient_name, i.placed_at, o.request_method, o.requestor_name,
                      i.processed_at, i.delivered_at,
                      (select max(p.job_id) from order_print_piece p where p.item_id = i.id) as job, r.order_id, r.item_number, i.deleted
                    from document_order_item i
                    join document_order o on o.id = i.order_id
                    join order_student s on s.id = i.student_id
                    left join document_order_item r on r.id = i.reorder_of
                    where not i.deleted order by i.placed_at desc, i.id desc) to stdout csv header""", out);
        }
    }
}
