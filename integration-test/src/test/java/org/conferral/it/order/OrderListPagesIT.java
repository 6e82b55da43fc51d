package org.conferral.it.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.order.OrderPages.item;
import static org.conferral.it.order.OrderPages.number;
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
import org.conferral.it.document.Documents;
import org.conferral.it.printing.Prints;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** The list of order items as a person works through it: found, narrowed, in columns and searches of their own. */
@BrowserTest
class OrderListPagesIT {
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
        assertThat(page).hasURL(Pattern.compile(".*status=SYSTEM_HOLD.*"));
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
    void pastedNumbersOfDeletedItemsAreListedAndWhatIsHiddenIsTold(Visit visit) {
        School school = School.open();
        Pupil gone = school.pupil().isAwarded(AHSD).isSent("FIRST_RUN", "CANCELLED", true);
        Pupil held = school.pupil().isAwarded(AHSD).isSent("SYSTEM_HOLD");
        Page page = visit.signIn(Account.ORDERS, "/order/list").page();
        Locator rows = page.locator("#rows tbody tr");
        page.locator("#numbers").pressSequentially(number(gone) + " " + number(held));
        page.locator("#search").click();
        assertThat(rows).hasCount(2);
        assertThat(rows.last()).containsText("Deleted");
        assertThat(page.locator("#hidden")).hasCount(0);
        page.locator("#status").selectOption("SYSTEM_HOLD");
        assertThat(page.locator("#hidden")).containsText("One item of the pasted numbers is not listed");
        assertThat(rows).hasCount(1);
        page.reload();
        assertThat(page.locator("#hidden")).containsText("One item of the pasted numbers is not listed");
        visit.mustBeAccessible();
        page.locator("#status").selectOption("");
        page.locator("#deleted").selectOption("only");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText(number(gone));
    }

    @Test
    void listIsNarrowedByRecipientDigitalDeliveryAndPrintJob(Visit visit) {
        School school = School.open();
        Pupil student = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil lawyer = school.pupil().achieved(AHSD);
        Documents.run(school);
        Page page =
                visit.signIn(Account.ORDERS, "/order/edit?id=" + item(lawyer)).page();
        goesToALawyer(page);
        assertEquals("COMPLETED", Documents.make());
        Prints.assemble();
        long job = Prints.job(lawyer);
        page.navigate("/order/list");
        Locator rows = page.locator("#rows tbody tr");
        page.locator("#numbers").pressSequentially(number(student) + " " + number(lawyer));
        page.locator("#search").click();
        assertThat(rows).hasCount(2);
        page.locator("#recipient").selectOption("Other");
        assertThat(rows).hasCount(1);
        assertThat(rows.first()).containsText("A. Lawyer");
        page.locator("#recipient").selectOption("Organization");
        assertThat(page.locator("#hidden")).containsText("2 items");
        page.locator("#recipient").selectOption("Student");
        assertThat(rows.first()).containsText(number(student));
        page.locator("#recipient").selectOption("");
        page.locator("#delivery").selectOption("Digital Official Document");
        assertThat(page.locator("#hidden")).containsText("2 items");
        page.locator("#delivery").selectOption("");
        assertThat(rows).hasCount(2);
        page.locator("#job").pressSequentially(String.valueOf(job));
        assertThat(page.locator("#hidden")).containsText("One item");
        assertThat(rows.first()).containsText("A. Lawyer");
        assertThat(page).hasURL(Pattern.compile("[?&]job=" + job + "(&|$)"));
        page.reload();
        assertThat(page.locator("#job")).hasValue(String.valueOf(job));
        assertThat(page.locator("#hidden")).containsText("One item");
        assertThat(rows).hasCount(1);
    }

    private static void goesToALawyer(Page page) {
        page.locator("#recipient").selectOption("Other");
        page.locator("#other_name").pressSequentially("A. Lawyer");
        page.locator("#street").pressSequentially("1 Court Square");
        page.locator("#city").pressSequentially("Calgary");
        page.locator("#province").selectOption("AB");
        page.locator("#postal_code").pressSequentially("T2P 1A1");
        page.locator("#save").click();
        assertThat(page.locator("#block")).containsText("A. Lawyer");
    }

    @Test
    void listIsFineAndWhoMayOnlyReadSeesNoWayToChange(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        Page page = visit.signIn(Account.AUDITOR, "/student/view?id=" + pupil.id() + "&tab=orders")
                .page();
        page.locator("main table a").first().click();
        assertThat(page.locator("h1")).isVisible();
        assertThat(page).hasURL(Pattern.compile(".*/order/view\\?id=.*"));
        for (String action : new String[] {"#change", "#edit", "#delete", "#reorder"}) {
            assertThat(page.locator(action)).hasCount(0);
        }
        visit.open("/order/view?number=" + number(pupil));
        assertThat(page.locator("main")).containsText(number(pupil));
        visit.open("/order/list?from=2026-05-01&to=2026-01-01");
        assertThat(page.locator(".ui-message-error-detail"))
                .hasText("“From” is after “To”: nothing can lie between them.");
        visit.mustBeFine("/order/list?status=ORDERED");
        page.locator("#student").pressSequentially("nobody of that name");
        page.locator("#search").click();
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#rows tbody tr a")).hasCount(0);
        assertEquals(403, visit.open("/order/edit?id=" + item(pupil)));
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
        assertThat(up).isDisabled();
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
        assertThat(page).hasURL(Pattern.compile(".*status=SENT.*"));
        assertFalse(page.url().contains(other.asn()), page.url());
        page.locator("#searches_open").click();
        page.locator("#saved li")
                .filter(new Locator.FilterOptions().setHasText(other.asn()))
                .locator("button")
                .click();
        assertThat(saved).hasCount(0);
    }
}
