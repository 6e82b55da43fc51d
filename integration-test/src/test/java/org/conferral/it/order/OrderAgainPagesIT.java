package org.conferral.it.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.order.OrderPages.award;
import static org.conferral.it.order.OrderPages.item;
import static org.conferral.it.order.OrderPages.number;
import static org.conferral.it.order.OrderPages.retype;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** What somebody has is ordered once more: reprints and reorders, by mouse and by keyboard. */
@BrowserTest
class OrderAgainPagesIT {
    private static final Pattern VIEW = Pattern.compile(".*/order/view\\?id=[0-9]+$");

    @Test
    void reprintIsOrderedWithAPreviewOfItsAddress(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        String reprint = "/award/reprint?id=" + award(pupil);
        Page page =
                visit.signIn(Account.ORDERS, "/award/view?id=" + award(pupil)).page();
        page.locator("#reprint").click();
        assertThat(page.locator("#preview")).containsText("12 Rue Principale");
        visit.mustBeFine(reprint);
        visit.open(reprint);
        retype(page, "#copies", "11");
        page.locator("label[for=certified]").click();
        assertThat(page.locator("#certification_country")).isVisible();
        page.locator("#save").click();
        assertThat(page.locator("main")).containsText("Between 1 and 10");
        assertThat(page.locator("main")).containsText("asks for certification");
        retype(page, "#copies", "2");
        retype(page, "#requested_by", "   ");
        page.locator("#save").click();
        assertThat(page.locator(".field:has(#requested_by)")).containsText("required");
        retype(page, "#requested_by", "A.  Lawyer ");
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

    // award R6.1
    @Test
    void reprintUnderTheLegalNameOfNowHasANumberOfItsOwn(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Tremblay", "Zoë");
        long before = Database.count("select credential_number from award where student_id = ?", pupil.id());
        Page page = visit.signIn(Account.ORDERS, "/award/reprint?id=" + award(pupil))
                .page();
        page.locator("#name").selectOption("true");
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertThat(page.locator("#messages")).containsText("re-issued under a new number and its reprint ordered");
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item i join award a on a.credential_number = i.credential_number"
                                + " where i.id = ? and i.purpose = 'REPRINT' and a.credential_number <> ?",
                        item(pupil),
                        before));
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
        tabTo(page, "recipient");
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
        assertEquals(
                3,
                Database.count(
                        "select copies from document_order_item where student_id = ? and purpose = 'REPRINT'",
                        pupil.id()));
    }

    /** By the Tab key, as far as it takes. */
    private static void tabTo(Page page, String id) {
        page.locator("#" + id).waitFor();
        // a key that comes before the page's script is there is not heard
        page.waitForLoadState();
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
        visit.mustBeFine("/order/reorder?id=" + source);
        visit.open("/order/reorder?id=" + source);
        page.locator("#save").click();
        Locator noReason = page.locator(".field:has(#reason) .ui-message-error");
        assertThat(noReason).containsText("60105");
        assertThat(page.locator(".field:has(#street) .ui-message-error")).containsText("required");
        page.locator("#street").pressSequentially("1 New Road");
        page.locator("#city").pressSequentially("Red Deer");
        page.locator("#province").selectOption("AB");
        page.locator("#postal_code").pressSequentially("T4N 1X5");
        page.locator("#reason").selectOption("NOT_RECEIVED");
        assertThat(noReason).isEmpty();
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Ordered again");
        assertThat(page).hasURL(VIEW);
        page.locator("main dd a[href$='id=" + source + "']").click();
        assertThat(page.locator("main")).containsText(number(pupil));
    }
}
