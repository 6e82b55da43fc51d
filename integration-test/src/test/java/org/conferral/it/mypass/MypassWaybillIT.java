package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9.4: a waybill for what a courier brings; §8.3: the address while it is typed. */
@BrowserTest
class MypassWaybillIT {
    private static final byte[] PDF =
            "%PDF-1.4\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    private static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";
    private static final String POSTS =
            "async ([item, content]) => { const form = new FormData(); form.append('item', item);"
                    + " form.append('waybill', new Blob([content], {type: 'application/pdf'}), 'waybill.pdf');"
                    + " const answer = await fetch('/mypass/upload-waybill?visit=', {method: 'POST', body: form});"
                    + " return new URL(answer.url).search; }";

    private static long order(WebClient person, Pupil pupil) {
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        person.post("/mypass/save", "award=" + award + "&to=STUDENT&copies=1&courier=yes&country=Canada");
        Mypass.address(person, TO);
        String done = Mypass.place(person);
        assertTrue(done.startsWith("/mypass/done?item="), done);
        return Long.parseLong(done.replaceFirst(".*=", ""));
    }

    private static void signIn(Visit visit, String address) {
        visit.open("/mypass/sign-in");
        Keyboard.enter(visit.page().locator("#address"), address);
        Keyboard.enter(visit.page().locator("#password"), Mypass.PASSWORD);
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("nav.places")).isVisible();
    }

    private static void send(Page page, String name, byte[] content) {
        page.locator("#file").setInputFiles(new FilePayload(name, "application/pdf", content));
        page.locator("#send").click();
    }

    private static long kept(long item) {
        return Database.count("select count(*) from mypass_waybill_item where item_id = ?", item);
    }

    // mypass R3.3, R3.4, R4.1
    @Test
    void aWaybillIsSentOnceForSeveralOrdersAndSavedByTheStaff(Visit staff, Visit visit, Visit stranger)
            throws IOException {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Courier", "Cora");
        Page desk = staff.signIn(Account.ORDERS, "/").page();
        WebClient person = Mypass.person("cora@example.org", "203.0.113.95");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long first = order(person, pupil);
        long second = order(person, pupil);
        // Student Records begin with it, and wait for the waybill
        assertEquals("COMPLETED", Documents.make());
        Mypass.awaitsWaybill(staff, first);

        Page page = visit.page();
        signIn(visit, "cora@example.org");
        page.locator("nav").getByText("Messages (1)").click();
        page.locator(".message a").getByText("Send a waybill").click();
        assertThat(page.locator("#waybill input[type=checkbox]")).hasCount(2);
        assertThat(page.locator("#waybill input[value='" + first + "']")).isChecked();
        visit.mustBeFine("/mypass/waybill?item=" + first);
        send(page, "waybill.pdf", "MZ this is no waybill".getBytes(StandardCharsets.US_ASCII));
        assertThat(page.locator("#file_fault")).containsText("This file is not a PDF");
        assertThat(page.locator("#waybill input[value='" + first + "']")).isChecked();
        assertThat(page.locator("#waybill input[value='" + second + "']")).not().isChecked();
        visit.mustBeFine();
        assertEquals(0, kept(first));
        for (String found : List.of("does-harm", "breaks-the-scanner")) {
            byte[] file = ("%PDF-1.4\n" + found + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
            visit.toNextPage(() -> send(page, "waybill.pdf", file));
            assertThat(page.locator("#file_fault")).containsText("as it may do harm");
            assertEquals(0, kept(first), found);
        }
        byte[] large = Arrays.copyOf(PDF, 5 * 1024 * 1024 + 1);
        page.locator("#file").setInputFiles(new FilePayload("large.pdf", "application/pdf", large));
        assertEquals(false, page.locator("#file").evaluate("file => file.validity.valid"), "said before it is sent");
        // as without a script
        page.locator("#file").evaluate("file => file.setCustomValidity('')");
        page.locator("#send").click();
        assertThat(page.locator("#file_fault")).containsText("This file is too large");
        page.locator("#waybill label:has(input[value='" + first + "'])").click();
        send(page, "waybill.pdf", PDF);
        assertThat(page.locator("#order_fault")).containsText("Choose one order");
        page.locator("#waybill fieldset label").first().click();
        page.locator("#waybill fieldset label").last().click();
        send(page, "waybill.pdf", PDF);
        assertThat(page.locator("#sent")).isVisible();
        assertThat(page.locator("main")
                        .getByText("We have your waybill.", new Locator.GetByTextOptions().setExact(true)))
                .hasCount(2);
        assertEquals(1, kept(first));
        assertEquals(1, kept(second));
        // as large as may be, in the place of the other
        byte[] largest = Arrays.copyOf(PDF, 5 * 1024 * 1024);
        System.arraycopy(PDF, 0, largest, largest.length - PDF.length, PDF.length);
        page.navigate("/mypass/waybill");
        page.locator("#waybill label:has(input[value='" + second + "'])").click();
        send(page, "largest.pdf", largest);
        assertThat(page.locator("#sent")).isVisible();
        assertEquals(
                5L * 1024 * 1024,
                Database.count(
                        "select max(octet_length(w.bytes)) from mypass_waybill w"
                                + " join mypass_waybill_item i on i.waybill_id = w.id where i.item_id in (?, ?)",
                        first,
                        second));
        assertEquals(
                PDF.length,
                Database.count(
                        "select min(octet_length(w.bytes)) from mypass_waybill w"
                                + " join mypass_waybill_item i on i.waybill_id = w.id where i.item_id in (?, ?)",
                        first,
                        second));
        assertEquals(
                "OUTSTANDING",
                Database.value(
                        String.class, "select special_handling_status from document_order_item where id = ?", first),
                "it is theirs to do again");

        desk.navigate("/order/view?id=" + first);
        assertThat(desk.locator("#mypass")).containsText("cora@example.org");
        Download saved =
                desk.waitForDownload(() -> desk.locator("#waybill_file").click());
        assertArrayEquals(PDF, Files.readAllBytes(saved.path()));
        assertEquals("waybill-" + first + ".pdf", saved.suggestedFilename());
        staff.mustBeFine();

        // other people's: by a number that is typed, also by who is nobody
        WebClient other = Mypass.person("not.cora@example.org", "203.0.113.96");
        assertTrue(other.get("/mypass/waybill").body().contains("No order of yours needs a waybill now."));
        signIn(stranger, "not.cora@example.org");
        assertEquals(
                "?file=no_order&item=" + first,
                stranger.page().evaluate(POSTS, List.of(String.valueOf(first), "%PDF-1.4 other %%EOF")));
        assertEquals(
                403,
                WebClient.of(Account.AUDITOR).get("/order/waybill/" + first).statusCode());
        assertFalse(stranger.page().locator("body").innerText().contains("Cora"));
        assertArrayEquals(
                PDF,
                Database.value(
                        byte[].class,
                        "select w.bytes from mypass_waybill w join mypass_waybill_item i on i.waybill_id = w.id"
                                + " where i.item_id = ?",
                        first));

        // what is cancelled takes none, and the staff see who did it
        long third = order(person, pupil);
        assertTrue(person.get("/mypass/waybill").body().contains("value=\"" + third + '"'));
        person.post("/mypass/cancel", "item=" + third);
        desk.navigate("/order/view?id=" + third);
        assertThat(desk.locator("#mypass")).containsText("Cancelled");
        assertThat(desk.locator("#mypass")).containsText("Student");
        String offered = person.get("/mypass/waybill").body();
        assertTrue(offered.contains("value=\"" + first + '"') && !offered.contains("value=\"" + third + '"'), offered);
    }

    // mypass R2.4
    @Test
    void theAddressIsShownAsItPrintsWhileItIsTyped(Visit staff, Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Typed", "Tess");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("tess@example.org", "203.0.113.97");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        Page page = visit.page();
        signIn(visit, "tess@example.org");
        page.locator("a.order").click();
        page.locator("#next").click();
        assertThat(page.locator("#preview")).containsText("Tess Typed");
        Keyboard.enter(page.locator("#street"), "77 Maple Lane");
        assertThat(page.locator("#preview"))
                .containsText("77 MAPLE LANE", new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
        visit.mustBeAccessible();
        Keyboard.enter(page.locator("#street"), "a".repeat(31).concat(" ").repeat(7));
        assertThat(page.locator("#unfitting")).isVisible();
        assertEquals(0, Database.count("select count(*) from mypass_draft where street like '77 Maple%'"));
    }
}
