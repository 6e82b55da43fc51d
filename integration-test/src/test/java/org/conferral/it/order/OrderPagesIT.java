package org.conferral.it.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.order.OrderPages.award;
import static org.conferral.it.order.OrderPages.item;
import static org.conferral.it.order.OrderPages.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** One order item as a person looks after it: its pages in both languages, and on a small screen. */
@BrowserTest
class OrderPagesIT {
    private static final Pattern VIEW = Pattern.compile(".*/order/view\\?id=[0-9]+$");

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
        page.locator("#columns_open").click();
        page.locator("#columns li[data-column=language] label").click();
        page.locator("#columns_save").click();
        assertThat(page.locator("#history thead th")).hasCount(9);
        page.locator("#columns_open").click();
        page.locator("#columns_reset").click();
        assertThat(page.locator("#history thead th")).hasCount(10);
        visit.mustBeFine(view + "&tab=audit");
        visit.mustBeFine(view);
        visit.mustBeFine("/order/edit?id=" + item(pupil));
        page.locator("h1").waitFor();
        visit.open(view);
        page.locator("#delete").click();
        page.locator("#delete_yes").click();
        assertThat(page.locator("#messages")).containsText("is deleted");
        assertThat(page.locator("#change")).hasCount(0);
        assertEquals(404, visit.open("/order/edit?id=" + item(pupil)));
    }

    // order R2.2
    @Test
    void statusIsChangedInFrench(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        Page page = visit.signIn(Account.ORDERS, "/order/view?id=" + item(pupil))
                .inFrench()
                .page();
        assertThat(page.locator("main")).containsText("État de la commande");
        page.locator("#change").click();
        page.locator("#new_status").selectOption("ON_HOLD");
        assertThat(page.locator("#new_reason")).isVisible();
        page.locator("#change_yes").click();
        assertThat(page.locator("#changing .ui-message-error")).containsText("Motif du changement d’état manquant");
        page.locator("#new_reason").selectOption("INVESTIGATION");
        page.locator("#change_yes").click();
        assertThat(page.locator("#messages")).containsText("est modifié");
        assertThat(page.locator("#meaning")).containsText("Retenu par un utilisateur");
    }

    // order R5.3
    @Test
    void addressThatTheStudentHasByNowIsTakenOver(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("ORDERED");
        Database.update(
                "insert into document_order_item_news (item_id, noted_at, name, street, city, province, postal_code, country)"
                        + " select i.id, now(), i.recipient_name, a.street, a.city, a.province, a.postal_code, a.country"
                        + " from document_order_item i join student_address a on a.student_id = i.student_id"
                        + " where i.student_id = ?",
                pupil.id());
        Page page =
                visit.signIn(Account.ORDERS, "/order/view?id=" + item(pupil)).page();
        assertThat(page.locator("#news")).containsText("12 Rue Principale");
        page.locator("#renew").click();
        assertThat(page.locator("#street")).hasValue("12 Rue Principale");
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertThat(page.locator("#block")).containsText("12 Rue Principale");
        assertThat(page.locator("#block")).containsText("Zoë Marie");
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
        assertThat(page.locator("#messages .bad")).containsText("Somebody else changed this meanwhile");
        assertThat(page.locator("#messages .bad")).isFocused();
        assertThat(page.locator("#street")).hasValue("1 New Road");
        assertThat(page.locator("#city")).hasValue("Legal");
        retype(page, "#city", "Calgary");
        assertThat(page.locator("#preview")).containsText("Calgary");
        assertThat(page.locator("#messages .bad")).containsText("Somebody else changed this meanwhile");
        page.locator("#save").click();
        assertThat(page.locator("#block")).containsText("1 New Road");
        assertThat(page.locator("#block")).containsText("Calgary");
    }

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
        for (int presses = 0; presses < 150; presses++) {
            if (id.equals(page.evaluate("document.activeElement.id"))) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("Tab does not lead to " + id);
    }

    // order R2.12
    @Test
    void whatWasWrongWithTheAddressIsMendedByHandAndTheItemReleased(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SYSTEM_HOLD");
        long item = item(pupil);
        Database.update(
                "update document_order_item set status_change_reason = 'DOCUMENT_GENERATION_ERROR' where id = ?", item);
        Database.update(
                "insert into document_error (item_id, code, found_at) values (?, 'ADDRESS_TOO_LONG', now())", item);
        Page page = visit.signIn(Account.ORDERS, "/order/view?id=" + item).page();
        assertThat(page.locator("#cause_gone")).hasCount(0);
        page.locator("#wrong a").click();
        retype(page, "#street", "1 New Road");
        retype(page, "#city", "Red Deer");
        page.locator("#province").selectOption("AB");
        retype(page, "#postal_code", "T4N 1X5");
        page.locator("#save").click();
        assertThat(page).hasURL(VIEW);
        assertThat(page.locator("#cause_gone")).containsText("can be released");
        assertThat(page.locator("#wrong")).hasCount(0);
        visit.mustBeFine("/order/view?id=" + item);
        page.locator("#change").click();
        page.locator("#new_status").selectOption("ORDERED");
        page.locator("#change_yes").click();
        assertThat(page.locator("#meaning")).containsText("Ordered");
    }

    // order R2.10
    @Test
    void madeDocumentIsDeliveredAnotherWay(Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("PROCESSED");
        Page page =
                visit.signIn(Account.ORDERS, "/order/view?id=" + item(pupil)).page();
        page.locator("#deliver").click();
        assertThat(page.locator("#delivering")).containsText("Manual Mail");
        page.locator("#deliver_yes").click();
        assertThat(page.locator("#delivering .ui-message-error")).isVisible();
        visit.mustBeAccessible();
        page.locator("#new_method").selectOption("COURIER");
        page.locator("#deliver_yes").click();
        assertThat(page.locator("#messages")).containsText("delivery method");
        assertThat(page.locator("#delivering")).isHidden();
        assertThat(page.locator("main")).containsText("Outstanding");
        assertEquals(
                1,
                Database.count(
                        "select count(*) from document_order_item where id = ? and delivery_method = 'COURIER'"
                                + " and special_handling_status = 'OUTSTANDING'",
                        item(pupil)));
        page.locator("#deliver").click();
        page.keyboard().press("Escape");
        assertThat(page.locator("#delivering")).isHidden();
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

    /** Instead of what stands there. */
    private static void retype(Page page, String field, String text) {
        page.locator(field).click();
        page.keyboard().press("Control+a");
        page.locator(field).pressSequentially(text);
    }
}
