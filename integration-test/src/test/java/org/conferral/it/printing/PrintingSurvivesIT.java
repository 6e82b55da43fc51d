package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.conferral.it.printing.StuckHost.Moment;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Servers die at each step of the way from documents to envelopes: the other one goes on, and nothing is lost, doubled, or
 * called sent that did not arrive. What each step stands still by is a lock in the database, or the facility's host.
 */
@BrowserTest
@SuppressWarnings("NullAway.Init") // set as each test begins
class PrintingSurvivesIT {
    private static final int EACH = 40;
    private static final int LATER = 5;
    private static final String MAILED = "AUTOMATED_PLUS_CARDBOARD";
    private static final List<String> METHODS = List.of(MAILED, "AUTOMATED_MAIL", "COURIER", "CERTIFICATION");

    @TempDir
    Path temp;

    private TwoNodes nodes;
    private StuckHost host;

    // printing R1.3, R2.2, R2.3, R5.1, R5.2, R7.1, R7.4, R7.5
    @Test
    void whateverStepServersDieAtNothingIsLostOrDoubledOrCalledSent(Visit visit) throws Exception {
        nodes = TwoNodes.both();
        nodes.pace(0);
        host = new StuckHost(temp);
        try {
            nodes.update(
                    "update print_facility set transmission = 'SFTP', folder = '/jobs', host = '127.0.0.1', port = ?,"
                            + " login = 'conferral', host_key = ?",
                    host.port(),
                    host.key());
            Page page = visit.page();
            diesWhileTwoGather(TwoNodes.NAMES.get(0));
            diesWhileEnvelopesAreMadeUpAndFilesWrittenAndTaken(visit, TwoNodes.NAMES.get(1));
            diesWhileFilesAreRenamedAndAReturnFileIsTaken(visit, TwoNodes.NAMES.get(0));

            for (long job : jobs().values()) {
                mustHaveArrived(job);
                page.navigate(nodes.address() + "/printing/view?id=" + job);
                assertThat(page.locator("#balance .chip")).hasText("Balances");
            }
            try (Stream<Path> there = Files.list(host.jobs())) {
                assertEquals(METHODS.size(), there.count(), "nothing else is left there");
            }
        } finally {
            nodes.update("update print_facility set transmission = 'FOLDER', folder = ''");
            host.close();
        }
    }

    /** Both have locked, and written, what they had come to. */
    private void diesWhileTwoGather(String victim) {
        long run = documents(METHODS.size() * EACH);
        nodes.update(
                "update document_order_item i set delivery_method = (?::text[])[1 + n % ?]"
                        + " from (select id, row_number() over (order by id)::int as n from document_order_item where run_id = ?) o"
                        + " where i.id = o.id",
                METHODS.toArray(String[]::new), METHODS.size(), run);
        HeldLock lock = nodes.holding(
                "select from document_order_item where id = (select max(id) from document_order_item where run_id = "
                        + run + ") for update");
        TwoNodes.NAMES.forEach(name -> nodes.console(name).start("printing-assemble-jobs", Map.of()));
        mustWait("document_order_item", 2);
        nodes.kill(victim);
        lock.close();
        mustEnd();

        assertEquals(METHODS.size(), jobs().size());
        for (long job : jobs().values()) {
            assertEquals(EACH, nodes.count("select count(distinct item_id) from print_piece where job_id = ?", job));
            mustCount(job, EACH);
        }
    }

    private void diesWhileEnvelopesAreMadeUpAndFilesWrittenAndTaken(Visit visit, String victim) throws Exception {
        nodes.start(other(victim));
        long open = job(MAILED);
        long written = job("COURIER");
        long taken = job("CERTIFICATION");
        long run = documents(LATER);
        nodes.update("update document_order_item set delivery_method = ? where run_id = ?", MAILED, run);
        HeldLock envelopes = holding("print_envelope", open);
        HeldLock pieces = holding("print_piece", written);
        nodes.console(victim).start("printing-assemble-jobs", Map.of());
        mustWait("print_envelope", 1);
        release(visit, victim, written);
        mustWait("print_piece", 1);
        host.at(Moment.MID_FILE, taken);
        release(visit, victim, taken);
        host.await(taken);
        mustNotBeSent(written);
        mustNotBeSent(taken);
        nodes.kill(victim);
        envelopes.close();
        pieces.close();
        host.goOn();
        mustEnd();

        mustCount(open, EACH + LATER);
        assertEquals("OPEN", status(open));
        mustHaveArrived(written);
        mustHaveArrived(taken);
    }

    private void diesWhileFilesAreRenamedAndAReturnFileIsTaken(Visit visit, String victim) throws Exception {
        nodes.start(other(victim));
        eachServerMissesALostFile(visit, victim, job("CERTIFICATION"));
        long renamed = job("AUTOMATED_MAIL");
        long arrived = job(MAILED);
        long returned = job("COURIER");
        host.at(Moment.BEFORE_RENAME, renamed).at(Moment.AFTER_RENAME, arrived);
        release(visit, victim, renamed);
        release(visit, victim, arrived);
        host.await(renamed);
        host.await(arrived);
        Path pages = host.of(arrived).resolve("print-job.pdf");
        FileTime arrivedAt = Files.getLastModifiedTime(pages);
        assertFalse(Files.exists(host.of(renamed)));
        HeldLock envelopes = holding("print_envelope", returned);
        takeReturn(visit, victim, returned);
        mustWait("print_envelope", 1);
        mustNotBeSent(renamed);
        mustNotBeSent(arrived);
        nodes.kill(victim);
        envelopes.close();
        host.goOn();
        mustEnd();

        mustHaveArrived(renamed);
        mustHaveArrived(arrived);
        assertEquals(arrivedAt, Files.getLastModifiedTime(pages), "what is there is not taken there once more");
        assertEquals(0, nodes.count("select count(*) from print_return where job_id = ?", returned));
        assertEquals(
                0, nodes.count("select count(*) from print_piece where job_id = ? and status = 'MAILED'", returned));
        takeReturn(visit, other(victim), returned);
        assertThat(visit.page().locator("#returns_form")).containsText("one row taken");
        assertEquals(1, nodes.count("select count(*) from print_return where job_id = ?", returned));
    }

    // printing R12.1; each of the settings is refused by whoever reads it
    @Test
    void aServerDoesNotStartWithSettingsThatAreNotUnderstood() throws IOException {
        nodes = TwoNodes.any();
        String idle = TwoNodes.NAMES.get(nodes.isUp(TwoNodes.NAMES.get(0)) ? 1 : 0);
        if (nodes.isUp(idle)) {
            nodes.kill(idle);
        }
        String log = nodes.refused(
                idle,
                Map.of(
                        "CONFERRAL_KEEP_PRINT_DAYS", "soon",
                        "CONFERRAL_PRINT_PAUSE_SECONDS", "long",
                        "CONFERRAL_SMTP_SECURITY", "some"));

        assertTrue(log.contains("CONFERRAL_KEEP_PRINT_DAYS=soon is not understood"), log);
        assertTrue(log.contains("CONFERRAL_PRINT_PAUSE_SECONDS=long is not understood"), log);
        assertTrue(log.contains("CONFERRAL_SMTP_SECURITY=some is not understood"), log);
    }

    /** Printing R7.5: of what the one has written and lost, the other one says the same. */
    private void eachServerMissesALostFile(Visit visit, String writer, long job) throws IOException {
        assertEquals(writer, nodes.value("select files_node from print_job where id = ?", job));
        Path pages = nodes.data(writer)
                .resolve("print-files")
                .resolve(host.of(job).getFileName())
                .resolve("print-job.pdf");
        Path kept = Files.move(pages, temp.resolve("kept"));
        mustSee(visit, writer, job, "Differs by " + EACH);
        Patience.await(
                "the loss to be noted",
                () -> nodes.value("select files_faulty::text from print_job where id = ?", job),
                "{print-job.pdf}"::equals);
        mustSee(visit, other(writer), job, "Differs by " + EACH);
        visit.page().locator("#close").click();
        visit.page().locator("#close_yes").click();
        assertThat(visit.page().locator("#messages")).containsText("does not balance");
        Files.move(kept, pages);
        Patience.await(
                "the file to be found",
                () -> nodes.value("select files_faulty::text from print_job where id = ?", job),
                "{}"::equals);
        mustSee(visit, other(writer), job, "Balances");
    }

    private void mustSee(Visit visit, String node, long job, String verdict) {
        Page page = visit.signIn(Account.RECORDS, nodes.address(node) + "/printing/view?id=" + job)
                .page();
        assertThat(page.locator("#balance .chip")).hasText(verdict);
    }

    private static String other(String name) {
        return TwoNodes.NAMES.stream()
                .filter(one -> !one.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A run of new students, each of whom has a document that is ready for delivery. */
    private long documents(int size) {
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
    private Map<String, Long> jobs() {
        Map<String, Long> jobs = new TreeMap<>();
        for (String method : METHODS) {
            String id = nodes.value("select max(id) from print_job where delivery_method = ?", method);
            if (!id.equals("null")) {
                jobs.put(method, Long.valueOf(id));
            }
        }
        return jobs;
    }

    private long job(String method) {
        return Objects.requireNonNull(jobs().get(method), method);
    }

    private HeldLock holding(String table, long job) {
        return nodes.holding("select from " + table + " where job_id = " + job + " for update");
    }

    /** So many statements about this table wait for a lock. */
    private void mustWait(String table, int statements) {
        Patience.await(
                statements + " to wait for " + table,
                () -> nodes.count(
                        "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and query like '%' || ? || '%'",
                        table),
                waiting -> waiting == statements);
    }

    /** Nobody is at work on print jobs any more. */
    private void mustEnd() {
        Patience.await(
                "the other server to have gone on",
                () -> nodes.count("select (select count(*) from print_assembly where ended_at is null)"
                        + " + (select count(*) from print_job where status in ('RELEASED', 'TRANSMITTING'))"),
                left -> left == 0);
    }

    private void release(Visit visit, String node, long job) {
        Page page = visit.signIn(Account.RECORDS, nodes.address(node) + "/printing/view?id=" + job)
                .page();
        page.locator("#release").click();
        page.locator("#release_yes").click();
        assertThat(page.locator("#messages .note")).isVisible();
    }

    private void takeReturn(Visit visit, String node, long job) {
        Page page = visit.signIn(Account.RECORDS, nodes.address(node) + "/printing/view?id=" + job)
                .page();
        page.locator("#return_file")
                .setInputFiles(new FilePayload(
                        "return.csv",
                        "text/csv",
                        ("envelope,status,time\n1,mailed," + Instant.now() + "\n").getBytes(StandardCharsets.UTF_8)));
        // a key waits for no answer, as a click does
        page.locator("#take").focus();
        page.keyboard().press("Enter");
    }

    private String status(long job) {
        return nodes.value("select status from print_job where id = ?", job);
    }

    private void mustNotBeSent(long job) {
        assertTrue(List.of("RELEASED", "TRANSMITTING").contains(status(job)), () -> status(job));
        assertEquals(
                0,
                nodes.count(
                        "select count(*) from print_piece p join document_order_item i on i.id = p.item_id"
                                + " where p.job_id = ? and i.status <> 'PROCESSED'",
                        job));
    }

    /** All of it is there once, and each order item was sent once. */
    private void mustHaveArrived(long job) throws IOException {
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
        try (Stream<Path> files = Files.list(host.of(job))) {
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
    private void mustCount(long job, long items) {
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
