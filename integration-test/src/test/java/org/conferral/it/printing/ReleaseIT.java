package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
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
import org.junit.jupiter.api.Test;

/** Print jobs are released and handed over: docs/specification/ordering.md §12.1, §12.3. */
@BrowserTest
class ReleaseIT {
    private static final int ORDER_ITEM = 4;
    private static final int FIRST_PAGE = 6;
    private static final int FILE_DIGEST = 13;
    private static final String TWO_COPIES = ",2,";

    // printing R4.1, R4.2, R4.4, R5.1
    @Test
    void whatIsReleasedArrivesAndReadsAsItsManifestSays(Visit visit) throws Exception {
        School school = School.open();
        Pupil ana = school.pupil().achieved(AHSD).isCalled("Delivered", "Ana");
        Pupil ben = school.pupil().achieved(AHSD).isCalled("Delivered", "Ben");
        Pupil held = school.pupil().achieved(AHSD);
        Pupil twice = school.pupil().achieved(AHSD).isCalled("Delivered", "Cy");
        Prints.ready(school);
        orderTwoMore(visit, twice);
        assertEquals("COMPLETED", Documents.make());
        Prints.assemble();
        long job = Prints.job(ana);
        held.hasMarksHeld();
        assertEquals("REFUSED", Prints.handOver(job), "nobody released it");
        assertFalse(Files.exists(folder(job)));
        Page page = visit.signIn(Account.ORDERS, "/printing/view?id=" + job).page();
        press(page, "release");
        assertEquals("TRANSMITTED", ended(job), () -> Prints.of(job, "failure || ' ' || failure_value"));
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
        assertThat(page.locator("#messages")).containsText("has arrived");
        assertThat(page.locator("#files tbody tr")).hasCount(4);
        assertThat(page.locator("#release")).hasCount(0);
        assertThat(page.locator("#timeline")).containsText("stayed behind");
        visit.mustBeFine();

        assertEquals(0, Prints.jobs(held), "a hold keeps a document from being released");
        assertEquals("PROCESSED", Documents.status(held));
        Prints.mustCount(job);
        new FileRead(folder(job), job).mustHold();
        List<String> lines = manifest(job);
        String envelope = "%d,%d,".formatted(job, Prints.envelope(twice));
        List<String> household =
                lines.stream().filter(line -> line.startsWith(envelope)).toList();
        assertEquals(2, household.size(), "what goes to one person is in one envelope");
        assertTrue(household.get(1).contains(TWO_COPIES), household.get(1));
        assertEquals(Prints.of(job, "items"), String.valueOf(lines.size()));
        byte[] file = Files.readAllBytes(folder(job).resolve("print-job.pdf"));
        String digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(
                    Integer.parseInt(Prints.of(job, "credential_pages + plain_pages")) + 1,
                    document.getNumberOfPages());
            assertTrue(text(document, 1).contains("Printer Instruction Sheet"), text(document, 1));
            assertTrue(text(document, 1).contains("Feuille d’instructions d’impression"), text(document, 1));
            lines.forEach(line -> assertEquals(digest, line.split(",", -1)[FILE_DIGEST]));
            for (Pupil pupil : List.of(ana, ben)) {
                assertEquals("SENT", Documents.status(pupil));
                mustBeTold(pupil);
                String line = lines.stream()
                        .filter(one -> one.split(",", -1)[ORDER_ITEM].equals(number(pupil)))
                        .findFirst()
                        .orElseThrow();
                String seen = text(document, Integer.parseInt(line.split(",", -1)[FIRST_PAGE]));
                assertTrue(seen.contains(Documents.snapshot(Documents.item(pupil), "name")), seen);
            }
        }
        page.navigate("/printing/view?id=" + job);
        Download whole =
                page.waitForDownload(() -> page.getByText("print-job.pdf").click());
        assertEquals(-1, Files.mismatch(folder(job).resolve("print-job.pdf"), whole.path()));
        byte[] sheets = page.request()
                .get(page.locator("#rows tbody a[href^='/printing/envelope/']")
                        .first()
                        .getAttribute("href"))
                .body();
        try (PDDocument document = Loader.loadPDF(sheets)) {
            assertEquals(Integer.parseInt(lines.get(0).split(",", -1)[3]), document.getNumberOfPages());
            assertTrue(text(document, 1).contains("%d-00001-01/".formatted(job)), text(document, 1));
        }
        assertEquals("REFUSED", Prints.handOver(job), "it has arrived");
        assertTrue(Files.readString(folder(job).resolve("manifest.json")).contains(digest));
    }

    /** Besides what the run ordered for them. */
    private static void orderTwoMore(Visit visit, Pupil pupil) {
        Page page = visit.signIn(
                        Account.ORDERS,
                        "/award/reprint?id=" + Database.count("select id from award where student_id = ?", pupil.id()))
                .page();
        Keyboard.enter(page.locator("#copies"), "2");
        page.locator("#save").click();
        assertThat(page).hasURL(Pattern.compile(".*/order/view.*"));
        visit.forgetSession();
    }

    // printing R4.3, R5.2, R5.3; what no page can do to a stored document is done in the database
    @Test
    void aDocumentThatIsNotWhatWasStoredStopsTheJobAndIsNamed(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Pupil altered = school.pupil().achieved(AHSD);
        Prints.ready(school);
        Prints.assemble();
        long job = Prints.job(altered);
        long item = Documents.item(altered);
        Database.update("update document set own_bytes = own_bytes || '\\x0a'::bytea where item_id = ?", item);
        Page page = visit.signIn(Account.ORDERS, "/printing/view?id=" + job).page();
        press(page, "release");
        assertThat(page.locator("#failure")).containsText(number(altered));
        assertThat(page.locator(".subtitle .chip")).hasText("Failed");
        assertEquals("FAILED 1", Prints.of(job, "status || ' ' || tries"), "the same stored bytes are not tried again");
        visit.mustBeFine();
        assertEquals("PROCESSED", Documents.status(pupil));
        assertFalse(Files.exists(folder(job)), "nothing was handed over");
        page.navigate("/order/view?id=" + Documents.item(pupil));
        page.locator("#delete").click();
        page.locator("#delete_yes").click();
        assertThat(page.locator("#deleting .note")).containsText("is in print job " + job);
        assertEquals("PROCESSED", Documents.status(pupil));

        Database.update(
                "update document set own_bytes = substr(own_bytes, 1, length(own_bytes) - 1) where item_id = ?", item);
        page.navigate("/printing/view?id=" + job);
        press(page, "retransmit");
        assertEquals("TRANSMITTED", ended(job));
        assertEquals("SENT", Documents.status(pupil));
        assertEquals("SENT", Documents.status(altered));
        callOffAReprint(page, job, item, altered);
    }

    /** Its envelope is spoiled, and the job that prints it anew called off: it is to be printed anew still. */
    // printing R7.3
    private static void callOffAReprint(Page page, long job, long item, Pupil spoiled) {
        String cut = "update document set own_bytes = substr(own_bytes, 1, length(own_bytes) - 1) where item_id = ?";
        page.navigate("/printing/view?id=" + job);
        Keyboard.enter(page.locator("#spoiled_from"), String.valueOf(Prints.envelope(spoiled)));
        page.locator("#spoil").click();
        assertThat(page.locator("#differences")).containsText("not printed anew yet");
        Database.update("update document set own_bytes = own_bytes || '\\x0a'::bytea where item_id = ?", item);
        press(page, "reprint");
        assertThat(page.locator(".subtitle .chip")).hasText("Failed");
        press(page, "cancel");
        assertThat(page.locator(".subtitle .chip")).hasText("Cancelled");
        assertThat(page.locator("#left")).containsText("in the folder print-job-0");
        Database.update(cut, item);
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#differences")).containsText("not printed anew yet");
        press(page, "reprint");
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
        page.navigate("/printing/view?id=" + job);
        assertThat(page.locator("#balance .chip")).hasText("Balances");
        assertEquals("SENT", Documents.status(spoiled));
    }

    // printing R5.2; a folder that cannot be made stands for a disk that is full or not there
    @Test
    void aFolderThatCannotBeWrittenIsTriedThriceAndMayBeTriedOnceMore(Visit visit) throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Prints.ready(school);
        Prints.assemble();
        long job = Prints.job(pupil);
        Path root = Path.of(Surroundings.value("CONFERRAL_DATA"), "print");
        Path aside = root.resolveSibling("print-aside");
        if (Files.exists(root)) {
            Files.move(root, aside);
        }
        Files.writeString(root, "not a folder");
        Page page;
        try {
            page = visit.signIn(Account.ORDERS, "/printing/view?id=" + job).page();
            press(page, "release");
            assertThat(page.locator("#delayed")).containsText("third and last");
            assertThat(page.locator("#failure")).containsText("cannot be written");
            assertEquals("FAILED 3", Prints.of(job, "status || ' ' || tries"));
            assertThat(page.locator("#differences")).containsText(number(pupil));
            assertThat(page.locator("#close")).hasCount(0);
            assertEquals("PROCESSED", Documents.status(pupil));
            visit.mustBeFine();
        } finally {
            Files.delete(root);
            if (Files.exists(aside)) {
                Files.move(aside, root);
            }
        }
        pupil.hasMarksHeld();
        press(page, "retransmit");
        assertThat(page.locator("#messages")).containsText("must not leave by now");
        assertEquals("FAILED", ended(job));
        Database.update("update student set mark_hold_expiry = current_date - 2 where id = ?", pupil.id());
        press(page, "retransmit");
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
        assertEquals("TRANSMITTED 1", Prints.of(job, "status || ' ' || tries"));
        assertEquals("SENT", Documents.status(pupil));
        assertThat(page.locator("#timeline")).containsText("Retransmitted");
    }

    private static void press(Page page, String button) {
        page.locator("#" + button).click();
        page.locator("#" + button + "_yes").click();
        assertThat(page.locator("#messages .note")).isVisible();
    }

    private static String ended(long job) {
        return Patience.await("the end of print job " + job, () -> Prints.of(job, "status"), status -> !List.of(
                        "OPEN", "RELEASED", "TRANSMITTING")
                .contains(status));
    }

    private static Path folder(long job) {
        return Path.of(
                Surroundings.value("CONFERRAL_DATA"), "print", String.format(Locale.ROOT, "print-job-%06d", job));
    }

    private static List<String> manifest(long job) throws IOException {
        List<String> lines = Files.readAllLines(folder(job).resolve("manifest.csv"));
        return lines.subList(1, lines.size());
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return Normalizer.normalize(reader.getText(document), Normalizer.Form.NFC)
                .replaceAll("\\s+", " ");
    }

    private static String number(Pupil pupil) {
        return "%010d-01"
                .formatted(
                        Database.count("select order_id from document_order_item where id = ?", Documents.item(pupil)));
    }

    private static void mustBeTold(Pupil pupil) {
        assertEquals(
                1,
                Database.count(
                        "select count(*) from outbox where topic = 'order-item-status' and payload ->> 'item' = ?"
                                + " and payload ->> 'to' = 'SENT'",
                        String.valueOf(Documents.item(pupil))));
    }
}
