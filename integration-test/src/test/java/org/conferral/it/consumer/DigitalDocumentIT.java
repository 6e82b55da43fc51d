package org.conferral.it.consumer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Console;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Executions;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** What a reprint to an organization becomes: a signed file that no printer gets; or nothing, once it is suspended. */
@BrowserTest
class DigitalDocumentIT {
    private static final Pattern VIEW = Pattern.compile(".*/order/view\\?id=[0-9]+.*");

    // document R6.1, R6.2, R6.5, R6.7
    @Test
    void aReprintToAnOrganizationIsSignedAndKeptForIt(Visit consumers, Visit visit) throws IOException {
        String name = Consumers.name();
        Consumers.approve(signedIn(consumers), Consumers.register(consumers.page(), name));
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        Page page = order(visit, pupil, name);
        assertEquals("COMPLETED", Documents.make());

        assertEquals("PROCESSED", Documents.status(pupil));
        long item = Documents.item(pupil);
        byte[] file = Documents.file(item);
        assertTrue(Documents.text(file).contains("DIGITAL OFFICIAL DOCUMENT"));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertEquals(1, document.getNumberOfPages());
            PDSignature signature = document.getLastSignatureDictionary();
            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            int[] covered = signature.getByteRange();
            assertEquals(0, covered[0]);
            assertEquals(file.length, covered[2] + covered[3], "to the end of the file");
        }
        assertEquals("COMPLETED", Executions.ended(Console.ofTheTestbed().start("printing-assemble-jobs", Map.of())));
        assertEquals(
                0, Database.count("select count(*) from print_piece where item_id = ?", item), "no printer gets it");
        page.reload();
        assertThat(page.locator("main")).containsText("Ready for Delivery");
        assertThat(page.locator("#digital")).containsText("signed electronically");

        page.navigate("/document/agent");
        assertThat(page.locator("main")).containsText("a certificate that it made itself");
        visit.mustBeFine();
    }

    // document R6.3, R4.8
    @Test
    void madeAnewItIsTheSameAndAnotherSignatureIsNone(Visit consumers, Visit visit) {
        String name = Consumers.name();
        Consumers.approve(signedIn(consumers), Consumers.register(consumers.page(), name));
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        order(visit, pupil, name);
        assertEquals("COMPLETED", Documents.make());
        long all = Database.count("select count(*) from document");
        assertEquals("EQUAL " + all, Documents.compare());
        long item = Documents.item(pupil);
        // nothing in the product alters a document: this is damage by who sees to it that the digest fits
        Database.update(
                "update document d set own_bytes = n.own, sha256 = sha256(t.bytes || n.own) from document_template t, ("
                        + " select id, set_byte(own_bytes, position('/Contents<'::bytea in own_bytes) + 1200,"
                        + " case get_byte(own_bytes, position('/Contents<'::bytea in own_bytes) + 1200) when 55 then 56"
                        + " else 55 end) as own from document) n"
                        + " where t.id = d.template_id and n.id = d.id and d.item_id = ?",
                item);
        assertEquals("DIFFERENT 1 OF " + all, Documents.compare());
        Database.update("delete from document where item_id = ?", item);
    }

    // document R6.6, order R2.5
    @Test
    void forAnOrganizationThatIsSuspendedSinceItIsHeld(Visit consumers, Visit visit) {
        String name = Consumers.name();
        long id = Consumers.approve(signedIn(consumers), Consumers.register(consumers.page(), name));
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        Page page = order(visit, pupil, name);
        Consumers.decide(consumers.page(), "suspend", "Its registrar has left", "Suspended");
        assertEquals("COMPLETED", Documents.make());

        assertEquals("SYSTEM_HOLD CONSUMER_SUSPENDED", Documents.status(pupil));
        assertEquals(List.of("CONSUMER_SUSPENDED"), Documents.errors(pupil));
        assertEquals(0, Database.count("select count(*) from document where item_id = ?", Documents.item(pupil)));
        page.reload();
        assertThat(page.locator("#cause_gone")).hasCount(0);
        assertThat(page.locator("main")).containsText("Organization Suspended");
        assertThat(page.locator("#wrong")).containsText("The organization is suspended");
        visit.mustBeFine();
        visit.inFrench();
        assertThat(page.locator("main")).containsText("Organisation suspendue");
        assertThat(page.locator("#wrong")).containsText("L’organisation est suspendue");
        Page theirs = consumers.page();
        theirs.navigate("/consumer/view?id=" + id);
        release(page);
        assertThat(page.locator("#messages")).containsText("approuvée");
        Consumers.decide(theirs, "reinstate", "A new registrar", "Approved");
        page.reload();
        assertThat(page.locator("#cause_gone")).isVisible();
        release(page);
        assertThat(page.locator("#cause_gone")).hasCount(0);
        assertEquals("COMPLETED", Documents.make());
        assertEquals("PROCESSED", Documents.status(pupil));
    }

    private static void release(Page page) {
        page.locator("#change").click();
        page.locator("#new_status").selectOption("ORDERED");
        page.locator("#change_yes").click();
    }

    private static Visit signedIn(Visit consumers) {
        return consumers.signIn(Account.DIGITAL, "/consumer/list");
    }

    private static Page order(Visit visit, Pupil pupil, String name) {
        long award = Database.count("select id from award where student_id = ?", pupil.id());
        Page page = visit.signIn(Account.ORDERS, "/award/reprint?id=" + award).page();
        page.locator("#recipient").selectOption(new SelectOption().setLabel(name));
        assertThat(page.locator("#one_copy")).hasText("1");
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        return page;
    }
}
