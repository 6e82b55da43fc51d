package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Surroundings;
import org.conferral.it.testbed.Visit;
import org.conferral.it.web.Wizard;
import org.junit.jupiter.api.Test;

/** A print job balances to the envelope, or cannot be closed: docs/specification/product.md, decision 8. */
@BrowserTest
class BalanceIT {
    /** Of a large print job; their file is longer than any form. */
    private static final int MANY_ROWS = 5_000;

    // printing R7.1, R7.2; who takes a file away, or a line of one, is not on any page
    @Test
    void aJobIsClosedOnceNothingOfItIsMissing(Visit visit) throws Exception {
        School school = School.open();
        Pupil lost = school.pupil().achieved(AHSD).isCalled("Lost" + school.id(), "Zoë");
        Pupil there = school.pupil().achieved(AHSD);
        Prints.ready(school);
        Prints.assemble();
        long job = Prints.job(lost);
        Page page = visit.signIn(Account.ORDERS, "/printing/view?id=" + job).page();
        page.locator("#release").click();
        page.locator("#release_yes").click();
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
        assertThat(page.locator("#balance .chip")).hasText("Balances");
        Path files = Path.of(
                Surroundings.value("CONFERRAL_DATA"), "print-files", String.format(Locale.ROOT, "print-job-%06d", job));

        Path manifest = files.resolve("manifest.csv");
        Path kept = Files.copy(manifest, files.resolve("kept"), StandardCopyOption.REPLACE_EXISTING);
        Files.write(
                manifest,
                Files.readAllLines(kept).stream()
                        .filter(line -> !line.contains("%010d-01".formatted(order(lost))))
                        .toList());
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#balance .chip")).hasText("Differs by 1");
        assertThat(page.locator("#differences tbody tr")).hasCount(1);
        assertThat(page.locator("#differences")).containsText("Lost" + school.id());
        visit.mustBeFine("/printing/view?id=" + job);
        assertRefused(page, "Lost" + school.id() + ", Zoë");
        runMustDiffer(visit, job, lost, "Lost" + school.id(), "manifest.csv", "UNLISTED");
        Files.writeString(manifest, "Enveloppe,,\u00e9\n", StandardCharsets.ISO_8859_1);
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#balance .chip")).hasText("Differs by " + Prints.of(job, "items"));
        Files.move(kept, manifest, StandardCopyOption.REPLACE_EXISTING);

        Path pages = Files.move(files.resolve("print-job.pdf"), files.resolve("kept"));
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#balance .chip")).hasText("Differs by " + Prints.of(job, "items"));
        assertThat(page.locator("#differences")).containsText("Lost" + school.id());
        assertRefused(page, "does not balance");
        runMustDiffer(visit, job, lost, "Lost" + school.id(), "print-job.pdf", "PAGES_LOST");
        Files.move(pages, files.resolve("print-job.pdf"));

        Path aside = Files.move(files, files.resolveSibling("moved-" + job));
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#balance .chip")).hasText("Differs by " + Prints.of(job, "items"));
        String file = Wizard.download(page, page.locator("#export_differences"));
        assertTrue(file.contains("PagesLost") && file.contains("Lost" + school.id()), file);
        Files.move(aside, files);

        takeReturn(page, job, lost, there);
        long anew = reprint(visit, job, lost);
        assertEquals(anew, Prints.job(lost));
        assertEquals("1", Prints.of(anew, "canada + united_states + elsewhere"));
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#balance .chip")).hasText("Balances");
        page.locator("#balance summary").click();
        assertThat(page.locator("#tallies tbody tr")).hasCount(7);
        page.locator("#close").click();
        page.locator("#close_yes").click();
        assertThat(page.locator("#messages")).containsText("is closed");
        assertThat(page.locator(".subtitle .chip")).hasText("Closed");
        assertThat(page.locator("#close")).hasCount(0);
        assertThat(page.locator("#balance .chip")).hasText("Balances");
        assertThat(page.locator("#timeline")).containsText("Closed, with");
        visit.mustBeFine();
        for (Pupil pupil : List.of(lost, there)) {
            assertEquals("SENT", Documents.status(pupil));
            assertEquals(pupil.equals(lost) ? "SPOILED" : "MAILED", piece(job, pupil));
        }
        byte[] sheet =
                page.request().get(page.locator("#sheet").getAttribute("href")).body();
        try (PDDocument document = Loader.loadPDF(sheet)) {
            String text = new PDFTextStripper().getText(document);
            assertEquals(1, document.getNumberOfPages(), text);
            assertTrue(text.contains("Reconciliation Sheet") && text.contains("Feuille de bilan"), text);
            assertTrue(text.contains("The print job balances"), text);
        }
    }

    /** The run that ordered it differs, too, and names the student, on every server. */
    // printing R10.1, R10.4
    private static void runMustDiffer(Visit visit, long job, Pupil pupil, String name, String file, String place) {
        Patience.await("the loss to be noted", () -> Prints.of(job, "files_faulty::text"), ("{" + file + "}")::equals);
        visit.forgetSession();
        Page page = visit.signIn(
                        Account.RECORDS,
                        "/run/delivery?id="
                                + Database.count(
                                        "select run_id from document_order_item where id = ?", Documents.item(pupil)))
                .page();
        assertThat(page.locator("#balance .chip")).hasText("Differs");
        page.locator("#places a[href$='" + place + "']").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(place.equals("UNLISTED") ? 1 : 2);
        assertThat(page.locator("#rows")).containsText(name);
        visit.mustBeFine();
    }

    // printing R7.4
    private static void takeReturn(Page page, long job, Pupil spoiled, Pupil mailed) {
        page.navigate("/printing/view?id=" + job);
        String now = Instant.now().toString();
        String file = "envelope,status,time\n%d,mailed,%s\n%d,spoiled,%s\n99999,mailed,%s\n%d,mailed,%s\n"
                .formatted(
                        Prints.envelope(mailed),
                        now,
                        Prints.envelope(spoiled),
                        now,
                        now,
                        Prints.envelope(spoiled),
                        now);
        page.locator("#return_file")
                .setInputFiles(new FilePayload("return.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.locator("#take").click();
        assertThat(page.locator("#messages")).containsText("was taken");
        assertThat(page.locator("#returns_form")).containsText("2 rows taken, 2 not");
        page.locator("#returns_form summary").click();
        assertThat(page.locator(".rejects tbody tr")).hasCount(2);
        assertThat(page.locator(".rejects")).containsText("No envelope of this print job");
        assertThat(page.locator(".rejects")).containsText("cannot have been mailed");
        String rejects = Wizard.download(
                page, page.locator("#returns_form [id$=export_rejects]").first());
        assertTrue(rejects.contains("Line,Text,Reason") && rejects.contains("99999"), rejects);
        page.locator("#rows th")
                .filter(new Locator.FilterOptions().setHasText("Piece"))
                .click();
        assertThat(page.locator("#rows tbody tr").first()).containsText("says the printer");
        assertThat(page.locator("#rows tbody tr").first()).containsText("Mailed");
        assertEquals("MAILED", piece(job, mailed));
        assertEquals("SPOILED", piece(job, spoiled));

        String many =
                "envelope,status,time\n" + "99999,mailed,%s\n".formatted(now).repeat(MANY_ROWS);
        page.locator("#return_file")
                .setInputFiles(new FilePayload("all.csv", "text/csv", many.getBytes(StandardCharsets.UTF_8)));
        page.locator("#take").click();
        assertThat(page.locator("#returns_form")).containsText("no row taken, %,d not".formatted(MANY_ROWS));
    }

    private static String piece(long job, Pupil pupil) {
        return Database.value(
                String.class,
                "select status from print_piece where job_id = ? and item_id = ?",
                job,
                Documents.item(pupil));
    }

    /** The envelope is spoiled, the job differs by that, and a second one prints it anew. */
    // printing R7.3
    private static long reprint(Visit visit, long job, Pupil spoiled) {
        Page page = visit.page();
        page.navigate("/printing/view?id=" + job);
        long envelope = Database.count(
                "select e.sequence from print_piece p join print_envelope e on e.id = p.envelope_id"
                        + " where p.job_id = ? and p.item_id = ?",
                job,
                Documents.item(spoiled));
        mark(page, envelope, "restore", "outstanding again");
        mark(page, envelope, "spoil", "spoiled");
        assertThat(page.locator("#differences")).containsText("not printed anew yet");
        assertRefused(page, "does not balance");
        page.locator("#reprint").click();
        page.locator("#reprint_yes").click();
        assertThat(page.locator("#messages")).containsText("prints the spoiled envelopes anew");
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#balance .chip")).hasText("Balances");
        assertEquals("SENT", Documents.status(spoiled));
        visit.mustBeFine();
        page.locator("main a[href='/printing/view?id=" + job + "']").click();
        assertThat(page.locator("#reprints, main a[href^='/printing/view?id=']").first())
                .isVisible();
        return Prints.job(spoiled);
    }

    private static void mark(Page page, long envelope, String button, String told) {
        Keyboard.enter(page.locator("#spoiled_from"), String.valueOf(envelope));
        page.locator("#" + button).click();
        assertThat(page.locator("#messages")).containsText(told);
    }

    private static void assertRefused(Page page, String reason) {
        page.locator("#close").click();
        page.locator("#close_yes").click();
        assertThat(page.locator("#messages")).containsText(reason);
        assertThat(page.locator("#closing")).isHidden();
    }

    private static long order(Pupil pupil) {
        return Database.count("select order_id from document_order_item where id = ?", Documents.item(pupil));
    }
}
