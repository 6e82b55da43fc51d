package org.conferral.it.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;

/** Documents and print jobs of two servers, and what must have become of them whichever of the two was killed. */
record PrintedWork(TwoNodes nodes) {
    /** How they are delivered, each in a job of its own. */
    static final List<String> METHODS =
            List.of("AUTOMATED_PLUS_CARDBOARD", "AUTOMATED_MAIL", "COURIER", "CERTIFICATION");

    /** A run of new students, each of whom has a document that is ready for delivery. */
    long documents(int size) {
        String school = SlowRun.enrol(nodes, size);
        nodes.console().start("run-by-criteria", Map.of("school", school, "delivery", "MANUAL_MAIL"));
        long run = Long.parseLong(Patience.await(
                "the run of " + school,
                () -> nodes.value(
                        "select max(i.run_id) from run_item i join student s on s.id = i.student_id"
                                + " join organization o on o.id = s.responsible_school_id where o.code = ?",
                        school),
                id -> !id.equals("null")));
        Patience.await(
                "the end of run " + run,
                () -> nodes.value("select status from run where id = ?", run),
                "COMPLETED"::equals);
        nodes.console().start("document-make-documents", Map.of());
        Patience.await(
                "the documents of run " + run,
                () -> nodes.count(
                        "select count(*) from document_order_item where run_id = ? and status = 'PROCESSED'", run),
                made -> made == size);
        return run;
    }

    /** The jobs of this test by delivery method, the newest of each. */
    Map<String, Long> jobs() {
        Map<String, Long> jobs = new TreeMap<>();
        for (String method : METHODS) {
            String id = nodes.value("select max(id) from print_job where delivery_method = ?", method);
            if (!id.equals("null")) {
                jobs.put(method, Long.valueOf(id));
            }
        }
        return jobs;
    }

    long job(String method) {
        return Objects.requireNonNull(jobs().get(method), method);
    }

    HeldLock holding(String table, long job) {
        return nodes.holding("select from " + table + " where job_id = " + job + " for update");
    }

    /** So many statements about this table wait for a lock. */
    void mustWait(String table, int statements) {
        Patience.await(
                statements + " to wait for " + table,
                () -> nodes.count(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%' || ? || '%'",
                        table),
                waiting -> waiting == statements);
    }

    /** Nobody is at work on print jobs any more. */
    void mustEnd() {
        Patience.await(
                "the other server to have gone on",
                () -> nodes.count("select (select count(*) from print_assembly where ended_at is null)"
                        + " + (select count(*) from print_job where status in ('RELEASED', 'TRANSMITTING'))"),
                left -> left == 0);
    }

    String status(long job) {
        return nodes.value("select status from print_job where id = ?", job);
    }

    void mustNotBeSent(long job) {
        assertTrue(List.of("RELEASED", "TRANSMITTING").contains(status(job)), () -> status(job));
        assertEquals(
                0,
                nodes.count(
                        "select count(*) from print_piece p join document_order_item i on i.id = p.item_id"
                                + " where p.job_id = ? and i.status <> 'PROCESSED'",
                        job));
    }

    /** All of it is there once, and each order item was sent once. */
    void mustHaveArrived(long job, Path there) throws IOException {
        assertEquals("TRANSMITTED", status(job));
        long items = nodes.count("select items from print_job where id = ?", job);
        assertEquals(
                items,
                nodes.count(
                        "select count(*) from print_piece p join document_order_item i on i.id = p.item_id"
                                + " where p.job_id = ? and i.status = 'SENT'",
                        job));
        assertEquals(
                items,
                nodes.count(
                        "select count(*) from print_piece p join outbox o"
                                + " on o.topic = 'order-item-status' and o.payload ->> 'item' = p.item_id::text"
                                + " and o.payload ->> 'to' = 'SENT' where p.job_id = ?",
                        job));
        assertEquals(
                1, nodes.count("select count(*) from print_job_event where job_id = ? and kind = 'TRANSMITTED'", job));
        assertEquals(4, nodes.count("select count(*) from print_file where job_id = ?", job));
        try (Stream<Path> files = Files.list(there)) {
            for (Path file : files.toList()) {
                assertEquals(
                        Files.size(file),
                        nodes.count(
                                "select bytes from print_file where job_id = ? and name = ?",
                                job,
                                String.valueOf(file.getFileName())));
            }
        }
        mustCount(job, items);
    }

    /** So many pieces, each in an envelope, and numbers without a gap. */
    void mustCount(long job, long items) {
        assertEquals(items, nodes.count("select items from print_job where id = ?", job));
        assertEquals(
                items,
                nodes.count("select count(*) from print_piece where job_id = ? and envelope_id is not null", job));
        assertEquals(0, nodes.count("select max(sequence) - count(*) from print_envelope where job_id = ?", job));
        assertEquals(
                nodes.count("select canada + united_states + elsewhere from print_job where id = ?", job),
                nodes.count("select count(*) from print_envelope where job_id = ?", job));
    }
}
