package org.conferral.it.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** Order items as a person looks after them: every page in both languages, and on a small screen. */
@BrowserTest
class OrderPagesIT {
    private static final Pattern VIEW = Pattern.compile(".*/order/view\\?id=[0-9]+$");

    @Test
    void pastedNumbersAreFoundAndTheOthersTold(Visit visit) throws IOException {
        School school = School.open();
        Pupil one = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        Pupil other = school.pupil().isAwarded(AHSD).isSent("SYSTEM_HOLD");
        Page page = visit.signIn(Account.ORDERS, "/order/list").page();
        Locator rows = page.locator("#rows tbody tr");
        page.locator("#numbers").pressSequentially(one.asn() + " " + number(other) + " 00000-0000x");
        page.locator("#search").click();
        assertThat(rows).hasCount(2);
        assertThat(page.locator("#missing")).containsText("00000-0000x");
        page.locator("#student").pressSequentially("angstrom");
        page.locator("#student").press("Enter");
        assertThat(rows).hasCount(2);
        assertTrue(page.url().contains("/order/list"), page.url());
        page.locator("#status").selectOption("SYSTEM_HOLD");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("System Hold");
        assertTrue(page.url().contains("status=SYSTEM_HOLD"), page.url());
        assertFalse(page.url().contains("angstrom") || page.url().contains(one.asn()), page.url());
        page.reload();
        assertThat(rows).hasCount(1);
        visit.mustBeAccessible();
        Download download = page.waitForDownload(() -> page.locator("#export").click());
        assertTrue(download.suggestedFilename().endsWith(" Document Order Items.csv"), download.suggestedFilename());
        List<String> lines = Files.readAllLines(download.path());
        assertEquals(2, lines.size());
        assertTrue(lines.get(1).startsWith(number(other)), lines.get(1));
        rows.first().locator("a").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/order/view\\?id=" + item(other) + "$"));
    }

    @Test
    void heldReleasedEditedAndDeleted(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        String view = "/order/view?id=" + item(pupil);
        Page page = visit.signIn(Account.ORDERS, view).page();
        page.locator("#change").click();
        assertThat(page.locator("#changing")).isVisible();
        page.locator("#new_status").selectOption("ON_HOLD");
        assertThat(page.locator("#new_reason")).isVisible();
        visit.mustBeAccessible();
        page.locator("#change_yes").click();
        assertThat(page.locator("#changing .field:has(#new_reason)")).containsText("60118");
        visit.mustBeAccessible();
        page.locator("#new_reason").selectOption("INVESTIGATION");
        page.locator("#change_yes").click();
        assertThat(page.locator("#messages")).containsText("is changed");
        assertThat(page.locator("#changing")).isHidden();
        assertThat(page.locator("#meaning")).containsText("User Hold");
        page.reload();
        assertThat(page.locator("#meaning")).containsText("User Hold");
        assertThat(page.locator("#messages")).isEmpty();
        page.locator("#edit").click();
        retype(page, "#street", "1 New Road");
        retype(page, "#city", "Red Deer");
        page.locator("#province").selectOption("AB");
        retype(page, "#postal_code", "t4n1x5");
        assertThat(page.locator("#preview")).containsText("Red Deer AB  T4N 1X5");
        visit.mustBeAccessible();
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertThat(page.locator("#messages")).containsText("is saved");
        assertThat(page.locator("#block")).containsText("1 New Road");
        page.locator("#change").click();
        page.locator("#new_status").selectOption("ORDERED");
        page.locator("#change_yes").click();
        assertThat(page.locator("#meaning")).containsText("Ordered");
        visit.open(view + "&tab=audit");
        assertThat(page.locator("#history tbody tr")).hasCount(4);
        mustBeFine(visit, view + "&tab=audit");
        mustBeFine(visit, view);
        mustBeFine(visit, "/order/edit?id=" + item(pupil));
        page.locator("h1").waitFor();
        visit.open(view);
        page.locator("#delete").click();
        page.locator("#delete_yes").click();
        assertThat(page.locator("#messages")).containsText("is deleted");
        assertThat(page.locator("#change")).hasCount(0);
        assertEquals(404, visit.open("/order/edit?id=" + item(pupil)));
    }

    // order R2.6
    @Test
    void secondOfTwoPeopleSeesWhatTheFirstHasSavedAndOverwritesNothing(Visit visit, Visit other) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        String edit = "/order/edit?id=" + item(pupil);
        Page page = visit.signIn(Account.ORDERS, edit).page();
        Page theirs = other.signIn(Account.RECORDS, edit).page();
        retype(theirs, "#street", "1 New Road");
        theirs.locator("#save").click();
        assertThat(theirs.locator("#messages")).containsText("is saved");
        retype(page, "#city", "Calgary");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Somebody else changed this meanwhile");
        assertThat(page.locator("#street")).hasValue("1 New Road");
        assertThat(page.locator("#city")).hasValue("Legal");
        page.locator("#save").click();
        assertThat(page.locator("#block")).containsText("1 New Road");
    }

    @Test
    void reprintIsOrderedWithAPreviewOfItsAddress(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        String reprint = "/award/reprint?id=" + award(pupil);
        Page page =
                visit.signIn(Account.ORDERS, "/award/view?id=" + award(pupil)).page();
        page.locator("#reprint").click();
        assertThat(page.locator("#preview")).containsText("12 Rue Principale");
        mustBeFine(visit, reprint);
        visit.open(reprint);
        retype(page, "#copies", "11");
        page.locator("label[for=certified]").click();
        assertThat(page.locator("#certification_country")).isVisible();
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("Between 1 and 10");
        retype(page, "#copies", "2");
        retype(page, "#requested_by", "   ");
        page.locator("#save").click();
        assertThat(page.locator(".field:has(#requested_by)")).containsText("required");
        retype(page, "#requested_by", "A.  Lawyer ");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("asks for certification");
        page.locator("#certification_country").selectOption("DE");
        page.locator("#country").selectOption("Germany");
        assertThat(page.locator("#city")).hasCount(0);
        retype(page, "#street", "Hauptstr. 5");
        assertThat(page.locator("#preview")).containsText("GERMANY");
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertThat(page.locator("#messages")).containsText("Reprint ordered");
        assertThat(page.locator("#block")).containsText("Hauptstr. 5");
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item where student_id = ? and purpose = 'REPRINT'"
                                + " and copies = 2 and delivery_method = 'CERTIFICATION' and certification_country = 'DE'"
                                + " and order_id in (select id from document_order where requestor_name = 'A. Lawyer')",
                        pupil.id()));
    }

    @Test
    void reprintIsOrderedByKeyboardAlone(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        Page page =
                visit.signIn(Account.ORDERS, "/award/view?id=" + award(pupil)).page();
        tabTo(page, "reprint");
        page.keyboard().press("Enter");
        tabTo(page, "copies");
        page.keyboard().press("Control+a");
        page.keyboard().type("3");
        tabTo(page, "to_student");
        page.keyboard().type("O");
        page.locator("#other_name").waitFor();
        tabTo(page, "other_name");
        page.keyboard().type("A. Lawyer");
        tabTo(page, "courier");
        page.keyboard().press("Space");
        tabTo(page, "country");
        assertThat(page.locator("#street")).hasValue("");
        tabTo(page, "street");
        page.keyboard().type("1 Court Square");
        tabTo(page, "city");
        page.keyboard().type("Calgary");
        tabTo(page, "province");
        page.keyboard().type("A");
        tabTo(page, "postal_code");
        page.keyboard().type("T2P 1A1");
        assertThat(page.locator("#preview")).containsText("Calgary AB  T2P 1A1");
        tabTo(page, "save");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(VIEW);
        assertThat(page.locator("#block")).containsText("A. Lawyer");
        assertThat(page.locator("main")).containsText("Courier");
    }

    /** By the Tab key, as far as it takes. */
    private static void tabTo(Page page, String id) {
        page.locator("#" + id).waitFor();
        for (int presses = 0; presses < 150; presses++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    @Test
    void reorderLinksBothWays(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Tremblay", "Zoë");
        long source = item(pupil);
        Page page = visit.signIn(Account.ORDERS, "/order/view?id=" + source).page();
        page.locator("#reorder").click();
        assertThat(page.locator("#new_name")).containsText("Zoë Tremblay");
        mustBeFine(visit, "/order/reorder?id=" + source);
        visit.open("/order/reorder?id=" + source);
        page.locator("#street").pressSequentially("1 New Road");
        page.locator("#city").pressSequentially("Red Deer");
        page.locator("#province").selectOption("AB");
        page.locator("#postal_code").pressSequentially("T4N 1X5");
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("60105");
        page.locator("#reason").selectOption("NOT_RECEIVED");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Ordered again");
        assertThat(page).hasURL(VIEW);
        page.locator("main dd a[href$='id=" + source + "']").click();
        assertThat(page.locator("main")).containsText(number(pupil));
    }

    @Test
    void listIsFineAndWhoMayOnlyReadSeesNoWayToChange(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        Page page = visit.signIn(Account.AUDITOR, "/student/view?id=" + pupil.id() + "&tab=orders")
                .page();
        page.locator("main table a").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertTrue(page.url().contains("/order/view?id="), page.url());
        for (String action : new String[] {"#change", "#edit", "#delete", "#reorder"}) {
            assertThat(page.locator(action)).hasCount(0);
        }
        visit.open("/order/view?number=" + number(pupil));
        assertThat(page.locator("main")).containsText(number(pupil));
        mustBeFine(visit, "/order/list?status=ORDERED");
        assertEquals(403, visit.open("/order/edit?id=" + item(pupil)));
    }

    @Test
    void wholeResultIsChangedAsItWasShownBefore(Visit visit) {
        School school = School.open();
        Pupil held = school.pupil().isAwarded(AHSD).isSent("SYSTEM_HOLD");
        Pupil investigated = school.pupil().isAwarded(AHSD).isSent("ON_HOLD");
        Pupil sent = school.pupil().isAwarded(AHSD).isSent("SENT");
        Page page = visit.signIn(Account.ORDERS, "/order/list").page();
        page.locator("#numbers").pressSequentially(held.asn() + " " + investigated.asn() + " " + sent.asn());
        page.locator("#search").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        page.locator("#rows tbody input[type=checkbox]").first().click();
        assertThat(page.locator("#bulk")).hasText("Change 1 selected");
        page.locator("#error").selectOption("NO_ADDRESS");
        assertThat(page.locator("#bulk")).hasText("Change all listed");
        page.locator("#error").selectOption("");
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        page.locator("#rows tbody input[type=checkbox]").first().click();
        assertThat(page.locator("#bulk")).hasText("Change 1 selected");
        page.locator("#unpick").click();
        assertThat(page.locator("#bulk")).hasText("Change all listed");
        page.locator("#bulk").click();
        page.locator("#action").selectOption("RELEASE");
        visit.mustBeAccessible();
        page.locator("#prepare").click();
        assertThat(page.locator("#groups tbody tr")).hasCount(3);
        assertThat(page.locator("#groups")).containsText("Stays as it is");
        mustBeFine(visit, page.url().replaceFirst(".*(/order/bulk)", "$1"));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item where student_id = ? and status = 'SYSTEM_HOLD'",
                        held.id()));
        page.locator("#confirm").click();
        assertThat(page.locator("#confirming")).containsText("2 items");
        page.locator("#confirm_yes").click();
        assertThat(page.locator("#done")).containsText("2 changed, 1 left");
        String result = page.url();
        assertThat(page.locator("#rows tbody tr")).hasCount(3);
        visit.mustBeAccessible();
        assertEquals(
                2,
                Database.count(
                        "select count(*) from document_order_item where student_id in (?, ?) and status = 'ORDERED'",
                        held.id(),
                        investigated.id()));
        visit.open("/order/list");
        page.locator("#bulk").click();
        page.locator("#latest a").first().click();
        assertThat(page).hasURL(result);
    }

    // platform R8.1
    @Test
    void columnsAreChosenByKeyboardAndRemembered(Visit visit) {
        School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        Page page = visit.signIn(Account.ORDERS, "/order/list").page();
        Locator heads = page.locator("#rows thead th");
        assertThat(heads).hasCount(12);
        page.locator("#columns_open").focus();
        page.keyboard().press("Enter");
        Locator copies = page.locator("#columns li[data-column=copies]");
        copies.locator("input").focus();
        page.keyboard().press("Space");
        Locator up = copies.locator("[data-moves=up]");
        up.focus();
        for (int step = 0; step < 13; step++) {
            page.keyboard().press("Enter");
        }
        assertThat(up).isFocused();
        visit.mustBeAccessible();
        page.locator("#columns_save").focus();
        page.keyboard().press("Enter");
        assertThat(heads).hasCount(13);
        assertThat(heads.nth(1)).containsText("Copies");
        visit.open("/order/list");
        assertThat(heads.nth(1)).containsText("Copies");
        page.locator("#columns_open").click();
        page.locator("#columns_reset").click();
        assertThat(heads).hasCount(12);
        assertThat(heads.nth(1)).containsText("Order Item #");
    }

    // platform R8.2
    @Test
    void searchIsSavedByNameAndFoundAgain(Visit visit) {
        School school = School.open();
        Pupil one = school.pupil().isAwarded(AHSD).isSent("ORDERED");
        Pupil other = school.pupil().isAwarded(AHSD).isSent("SENT");
        Page page = visit.signIn(Account.ORDERS, "/order/list").page();
        Locator rows = page.locator("#rows tbody tr");
        page.locator("#numbers").pressSequentially(one.asn() + " " + other.asn());
        page.locator("#search").click();
        assertThat(rows).hasCount(2);
        page.locator("#status").selectOption("SENT");
        assertThat(rows).hasCount(1);
        page.locator("#searches_open").click();
        page.locator("#search_name").pressSequentially("Sent ones " + other.asn());
        page.locator("#keep").click();
        Locator saved = page.locator("#saved a").filter(new Locator.FilterOptions().setHasText(other.asn()));
        assertThat(saved).hasCount(1);
        visit.mustBeAccessible();
        visit.open("/order/list");
        page.locator("#searches_open").click();
        saved.click();
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText(number(other));
        assertTrue(page.url().contains("status=SENT"), page.url());
        assertFalse(page.url().contains(other.asn()), page.url());
        page.locator("#searches_open").click();
        page.locator("#saved li")
                .filter(new Locator.FilterOptions().setHasText(other.asn()))
                .locator("button")
                .click();
        assertThat(saved).hasCount(0);
    }

    /** Instead of what stands there. */
    private static void retype(Page page, String field, String text) {
        page.locator(field).click();
        page.keyboard().press("Control+a");
        page.locator(field).pressSequentially(text);
    }

    private static long item(Pupil pupil) {
        return Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
    }

    private static String number(Pupil pupil) {
        return "%010d-01"
                .formatted(Database.count(
                        "select max(order_id) from document_order_item where student_id = ?", pupil.id()));
    }

    private static long award(Pupil pupil) {
        return Database.count("select id from award where student_id = ?", pupil.id());
    }

    /** The page in both languages and on a small screen; it is left as it was. */
    private static void mustBeFine(Visit visit, String address) {
        Page page = visit.page();
        visit.open(address);
        visit.inFrench();
        mustBeFineAsItIs(visit);
        page.locator("header a[hreflang=en]").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        page.setViewportSize(360, 740);
        visit.open(address);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), address);
        mustBeFineAsItIs(visit);
        page.setViewportSize(1280, 900);
        visit.open(address);
    }

    private static void mustBeFineAsItIs(Visit visit) {
        assertThat(visit.page().locator("h1")).isVisible();
        assertFalse(visit.page().locator("body").innerText().contains("???"), "untranslated");
        visit.mustBeAccessible();
    }
}
