package org.conferral.it.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Student Records watch and steer the agent, and look at what it made. */
@BrowserTest
class AgentPageIT {
    private static final String AGENT = "/document/agent";

    @Test
    void itIsPausedResumedAndStartedAndWhatIsHeldIsOneClickAway(Visit visit) {
        School school = School.open();
        Pupil made = school.pupil().achieved(AHSD);
        Pupil held = school.pupil().achieved(AHSD).isCalled("李", "Wei");
        long run = Documents.run(school);
        Page page = visit.signIn(Account.ORDERS, AGENT).page();
        page.getByText("Pause", new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("#agent .note")).containsText("Paused by orders");
        visit.mustBeAccessible();
        page.navigate(item(made));
        assertThat(page.getByText("Making documents is paused")).isVisible();
        for (String missed : List.of(
                "/order/list",
                "/printing/list",
                "/printing/assemble",
                "/award/view?tab=orders&id=" + Database.count("select id from award where student_id = ?", made.id()),
                "/student/view?tab=orders&id=" + made.id())) {
            page.navigate(missed);
            assertThat(page.locator("[data-paused]")).hasText("Making documents is paused.");
        }
        assertThat(page.locator("#copy")).hasCount(0);
        others(visit, made, run);
        visit.signIn(Account.ORDERS, AGENT);
        page.getByText("Resume", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText("Start Now", new Page.GetByTextOptions().setExact(true)).click();
        Patience.await("the document", () -> Documents.status(made), "PROCESSED"::equals);
        // the page follows the work by itself
        assertThat(page.locator("tbody tr").first()).containsText("orders");
        assertThat(page.locator("tbody tr").first()).containsText("Completed");
        page.locator(".refusals a[href$='error=MISSING_GLYPH']").click();
        assertThat(page.locator("#error")).hasValue("MISSING_GLYPH");
        assertThat(page.locator("#rows tbody")).containsText(asn(held));
        assertThat(page.locator("#rows tbody")).not().containsText(asn(made));
        page.navigate("/printing/list");
        assertThat(page.locator("main h1")).isVisible();
        assertThat(page.locator("[data-paused]")).hasCount(0);
        page.navigate(AGENT);
        page.setViewportSize(360, 740);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        visit.inFrench();
        assertThat(page.locator("h1")).containsText("Production des documents");
        visit.mustBeAccessible();
    }

    /** Whoever else meets documents that wait is told too, and led to them. */
    private static void others(Visit visit, Pupil pupil, long run) {
        Map<Account, String> pages = Map.of(
                Account.AWARDS, "/run/view?id=" + run,
                Account.LISTS, "/student/view?tab=orders&id=" + pupil.id(),
                Account.ADMIN, "/run/delivery?id=" + run,
                Account.AUDITOR, "/order/list");
        pages.forEach((account, missed) -> assertThat(
                        visit.signIn(account, missed).page().locator("[data-paused]"))
                .hasText("Making documents is paused."));
        Page page = visit.signIn(Account.AWARDS, "/run/view?id=" + run).page();
        page.locator("#documents .refusals a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/run/delivery\\?id=" + run + "&place=ORDERED"));
        assertThat(page.locator("main")).containsText(asn(pupil));
    }

    @Test
    void whenItFailsAgainAndAgainItsPageSaysSo(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        // as a server leaves them whose disk or fonts are broken
        for (int time = 0; time < 2; time++) {
            Database.update("insert into document_execution (node, asked_by, asked_at, ended_at, result)"
                    + " values ('broken', 'system', now(), now(), 'FAILED')");
        }
        Page page = visit.signIn(Account.ORDERS, AGENT).page();
        assertThat(page.locator("#state_title")).hasText("Failing");
        assertThat(page.locator("#agent .note")).containsText("last on server broken");
        visit.mustBeAccessible();
        visit.inFrench();
        assertThat(page.locator("#agent .note")).containsText("sur le serveur broken");
        Documents.make();
        assertEquals("PROCESSED", Documents.status(pupil));
        assertThat(page.locator("#state_title")).hasText("Prêt");
    }

    private static String item(Pupil pupil) {
        return "/order/view?id=" + Documents.item(pupil);
    }

    private static String asn(Pupil pupil) {
        return pupil.asn().substring(0, 4) + "-" + pupil.asn().substring(4, 8) + "-"
                + pupil.asn().substring(8);
    }

    // document R5.1
    @Test
    void theUnofficialCopySaysSoOnEachPageAndIsNotKept(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Pupil held = school.pupil().achieved(AHSD).livesNowhere();
        Documents.run(school);
        Documents.make();
        Page page = visit.signIn(Account.ORDERS, item(pupil)).page();
        String address = page.locator("#copy").getAttribute("href");
        APIResponse copy = page.request().get(address);
        assertEquals(200, copy.status());
        assertEquals("application/pdf", copy.headers().get("content-type"));
        assertEquals("no-store", copy.headers().get("cache-control"));
        String shown = String.valueOf(copy.headers().get("content-disposition"));
        assertTrue(shown.startsWith("inline; filename="), shown);
        String text = Documents.text(copy.body());
        assertEquals(2, text.split("UNOFFICIAL COPY", -1).length - 1, text);
        assertTrue(text.contains(Documents.snapshot(Documents.item(pupil), "name")), text);
        assertEquals(
                404,
                page.request().get("/document/copy/" + Documents.item(held)).status());
        page.navigate(item(held));
        assertThat(page.locator("#wrong")).containsText("There is no address to send the document to.");
        assertThat(page.locator("#copy")).hasCount(0);
    }

    // document R5.1
    @Test
    void theRunAndTheStudentLeadToTheCopyAndItsMarkIsInTheDocumentsLanguage(Visit visit) throws IOException {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD).readsFrench();
        long run = Documents.run(school);
        Documents.make();
        Page page = visit.signIn(Account.RECORDS, "/run/view?id=" + run).page();
        String address = "/document/copy/" + Documents.item(pupil);
        assertThat(page.locator("a[href='" + address + "']")).hasText("Unofficial Copy");
        page.navigate("/student/view?tab=orders&id=" + pupil.id());
        assertThat(page.locator("a[href='" + address + "']")).hasText("Unofficial Copy");
        byte[] copy = page.request().get(address).body();
        assertEquals(2, Documents.text(copy).split("COPIE NON OFFICIELLE", -1).length - 1);
        assertTrue(conforms(Documents.file(Documents.item(pupil))), "the document says that it is PDF/A");
        assertFalse(conforms(copy), "the copy does not");
    }

    private static boolean conforms(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDMetadata metadata = document.getDocumentCatalog().getMetadata();
            return metadata != null && new String(metadata.toByteArray(), StandardCharsets.UTF_8).contains("pdfaid:");
        }
    }

    // document R4.2
    @Test
    void aRunsDocumentsBalanceUnlessOneIsLost(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Pupil held = school.pupil().achieved(AHSD).livesNowhere();
        long run = Documents.run(school);
        Documents.make();
        Page page = visit.signIn(Account.RECORDS, "/run/view?id=" + run).page();
        Locator card = page.locator("#documents");
        assertThat(card).containsText("2 ordered: each is in one of these places.");
        assertThat(card.locator(".chip")).hasText("Balances");
        // nothing in the product removes a document: this is what damage would be
        Database.update("delete from document where item_id = ?", Documents.item(pupil));
        page.reload();
        assertThat(card.locator(".chip")).hasText("Differs");
        assertThat(card.locator("#missing")).containsText("1 should have a document and have none");
        visit.mustBeAccessible();
        card.locator("li:has-text('ready for delivery') a").click();
        assertThat(page.locator("#rows tbody")).containsText(asn(pupil));
        assertThat(page.locator("#rows tbody")).not().containsText(asn(held));
    }

    @Test
    void aCopyIsALinkOfTheCredentialToo(Visit visit) {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        long award = Database.count("select id from award where student_id = ?", pupil.id());
        Page page = visit.signIn(Account.LISTS, "/award/view?id=" + award + "&tab=orders")
                .page();
        assertThat(page.locator("a[href='/document/copy/" + Documents.item(pupil) + "']"))
                .hasText("Unofficial Copy");
        visit.mustBeAccessible();
    }
}
