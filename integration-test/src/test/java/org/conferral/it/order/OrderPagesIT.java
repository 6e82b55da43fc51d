package org.conferral.it.order;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.order.OrderPages.item;
import static org.conferral.it.order.OrderPages.retype;
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
}
