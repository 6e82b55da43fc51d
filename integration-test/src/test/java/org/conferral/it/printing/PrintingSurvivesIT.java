package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import java.util.stream.Stream;
import org.conferral.it.printing.StuckHost.Moment;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.HeldLock;
import org.conferral.it.testbed.Patience;
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
public class PrintingSurvivesIT {
    private static final int HALF = 20;
    private static final int EACH = 2 * HALF;
    private static final int LATER = 5;
    private static final List<String> METHODS = PrintedWork.METHODS;
    private static final String MAILED = METHODS.get(0);

    @TempDir
    Path temp;

    private TwoNodes nodes;
    private PrintedWork work;
    private StuckHost host;

    // printing R1.3, R2.2, R2.3, R5.1, R5.2, R7.1, R7.4, R7.5
    @Test
    void whateverStepServersDieAtNothingIsLostOrDoubledOrCalledSent(Visit visit) throws Exception {
        nodes = TwoNodes.both();
        work = new PrintedWork(nodes);
        nodes.pace(0);
        host = new StuckHost(temp);
        try {
            nodes.update(
                    "update print_facility set transmission = 'SFTP', folder = '/jobs', host = '127.0.0.1', port = ?,"
                            + " login = 'conferral', host_key = ?",
                    host.port(),
                    host.key());
            Page page = visit.page();
            twoGatherAtOnce();
            diesWhileTwoGather(TwoNodes.NAMES.get(0));
            diesWhileEnvelopesAreMadeUpAndFilesWrittenAndTaken(visit, TwoNodes.NAMES.get(1));
            diesWhileFilesAreRenamedAndAReturnFileIsTaken(visit, TwoNodes.NAMES.get(0));

            for (long job : work.jobs().values()) {
                work.mustHaveArrived(job, host.of(job));
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

    /** The one waits for what the other one has locked; what that took, it leaves. */
    private void twoGatherAtOnce() {
        gather(() -> {});
        mustBeGathered(HALF);
    }

    /** Both have locked, and written, what they had come to. */
    private void diesWhileTwoGather(String victim) {
        gather(() -> nodes.kill(victim));
        mustBeGathered(EACH);
    }

    /** Both servers gather half of all there is to be, and this happens while neither is through. */
    private void gather(Runnable meanwhile) {
        long run = work.documents(METHODS.size() * HALF);
        nodes.update(
                "update document_order_item i set delivery_method = (?::text[])[1 + n % ?]"
                        + " from (select id, row_number() over (order by id)::int as n from document_order_item where run_id = ?) o"
                        + " where i.id = o.id",
                METHODS.toArray(String[]::new), METHODS.size(), run);
        HeldLock lock = nodes.holding(
                "select from document_order_item where id = (select max(id) from document_order_item where run_id = "
                        + run + ") for update");
        TwoNodes.NAMES.forEach(name -> nodes.console(name).start("printing-assemble-jobs", Map.of()));
        work.mustWait("document_order_item", 2);
        meanwhile.run();
        lock.close();
        work.mustEnd();
    }

    private void mustBeGathered(int each) {
        assertEquals(METHODS.size(), work.jobs().size());
        for (long job : work.jobs().values()) {
            assertEquals(each, nodes.count("select count(distinct item_id) from print_piece where job_id = ?", job));
            work.mustCount(job, each);
        }
    }

    private void diesWhileEnvelopesAreMadeUpAndFilesWrittenAndTaken(Visit visit, String victim) throws Exception {
        nodes.start(other(victim));
        long open = work.job(MAILED);
        long written = work.job("COURIER");
        long taken = work.job("CERTIFICATION");
        long run = work.documents(LATER);
        nodes.update("update document_order_item set delivery_method = ? where run_id = ?", MAILED, run);
        HeldLock envelopes = work.holding("print_envelope", open);
        HeldLock pieces = work.holding("print_piece", written);
        nodes.console(victim).start("printing-assemble-jobs", Map.of());
        work.mustWait("print_envelope", 1);
        release(visit, victim, written);
        work.mustWait("print_piece", 1);
        host.at(Moment.MID_FILE, taken);
        release(visit, victim, taken);
        host.await(taken);
        work.mustNotBeSent(written);
        work.mustNotBeSent(taken);
        nodes.kill(victim);
        envelopes.close();
        pieces.close();
        host.goOn();
        work.mustEnd();

        work.mustCount(open, EACH + LATER);
        assertEquals("OPEN", work.status(open));
        work.mustHaveArrived(written, host.of(written));
        work.mustHaveArrived(taken, host.of(taken));
    }

    private void diesWhileFilesAreRenamedAndAReturnFileIsTaken(Visit visit, String victim) throws Exception {
        nodes.start(other(victim));
        eachServerMissesALostFile(visit, victim, work.job("CERTIFICATION"));
        long renamed = work.job("AUTOMATED_MAIL");
        long arrived = work.job(MAILED);
        long returned = work.job("COURIER");
        host.at(Moment.BEFORE_RENAME, renamed).at(Moment.AFTER_RENAME, arrived);
        release(visit, victim, renamed);
        release(visit, victim, arrived);
        host.await(renamed);
        host.await(arrived);
        Path pages = host.of(arrived).resolve("print-job.pdf");
        FileTime arrivedAt = Files.getLastModifiedTime(pages);
        assertFalse(Files.exists(host.of(renamed)));
        HeldLock envelopes = work.holding("print_envelope", returned);
        takeReturn(visit, victim, returned);
        work.mustWait("print_envelope", 1);
        work.mustNotBeSent(renamed);
        work.mustNotBeSent(arrived);
        nodes.kill(victim);
        envelopes.close();
        host.goOn();
        work.mustEnd();

        work.mustHaveArrived(renamed, host.of(renamed));
        work.mustHaveArrived(arrived, host.of(arrived));
        assertEquals(arrivedAt, Files.getLastModifiedTime(pages), "what is there is not taken there once more");
        assertEquals(0, nodes.count("select count(*) from print_return where job_id = ?", returned));
        assertEquals(
                0, nodes.count("select count(*) from print_piece where job_id = ? and status = 'MAILED'", returned));
        takeReturn(visit, other(victim), returned);
        assertThat(visit.page().locator("#returns_form")).containsText("one row taken");
        assertEquals(1, nodes.count("select count(*) from print_return where job_id = ?", returned));
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
}
