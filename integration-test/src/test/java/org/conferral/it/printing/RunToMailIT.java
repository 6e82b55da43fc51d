package org.conferral.it.printing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.web.Wizard;
import org.junit.jupiter.api.Test;

/** A whole run, from the wizard to the mail: docs/specification/product.md, decision 8. */
@BrowserTest
class RunToMailIT {
    private final School school = School.open();
    private final Pupil mailed = school.pupil().achieved(AHSD).isCalled("Mailed" + school.id(), "Ana");
    private final Pupil spoiled = school.pupil().achieved(AHSD).isCalled("Spoiled" + school.id(), "Bo");
    private final Pupil returned = school.pupil().achieved(AHSD).isCalled("Returned" + school.id(), "Zoë");
    private final Pupil carried = school.pupil().achieved(AHSD).isCalled("Carried" + school.id(), "Cy");
    private final Pupil unaddressed = school.pupil().achieved(AHSD).livesNowhere();

    // printing R9.1, R10.1, R10.2, R10.3
    @Test
    void aRunBalancesWithOneSpoiledOneReturnedOneHeldAndOneCarriedByHand(Visit visit) {
        Page page = visit.signIn(Account.RECORDS, Wizard.STEP_1).page();
        long run = new Wizard(page)
                .choose(school)
                .chooseAllTypes()
                .search()
                .confirm()
                .run();
        assertEquals("COMPLETED", Documents.make());
        page.navigate("/run/view?id=" + run);
        page.locator("#follow").click();
        assertPlace(page, "READY", 4);
        assertPlace(page, "HELD", 1);
        assertEquals("SYSTEM_HOLD NO_ADDRESS", Documents.status(unaddressed));
        assertThat(page.locator("#balance .chip")).hasText("Balances");

        goByCourier(page);
        Prints.assemble();
        long job = Prints.job(mailed);
        release(page, job);
        release(page, Prints.job(carried));
        page.navigate("/run/delivery?id=" + run);
        assertPlace(page, "PRINTED", 3);
        assertPlace(page, "AT_HAND", 1);
        handOver(visit);

        long anew = spoil(page, job, run);
        for (long each : new long[] {job, anew}) {
            page.navigate("/printing/view?id=" + each);
            page.locator("#close").click();
            page.locator("#close_yes").click();
            assertThat(page.locator(".subtitle .chip")).hasText("Closed");
        }
        page.navigate("/printing/returned");
        assertThat(page.locator("#code")).isFocused();
        page.keyboard().type(Prints.code(returned).digits());
        page.keyboard().press("Enter");
        assertThat(page.locator("#record")).isVisible();
        page.keyboard().press("Enter");
        assertThat(page.locator("#messages")).containsText("recorded as Failed Delivery");

        visit.mustBeFine("/run/delivery?id=" + run + "&place=RETURNED");
        assertThat(page.locator("#rows tbody tr")).hasCount(1);
        assertThat(page.locator("#rows")).containsText("Returned" + school.id());
        assertPlace(page, "MAILED", 2);
        assertPlace(page, "HANDED_OVER", 1);
        assertPlace(page, "HELD", 1);
        assertThat(page.locator("#balance .chip")).hasText("Balances");
        assertThat(page.locator("#settled")).containsText("3 accounted for to the end, 0 under way, 2 waiting");
        String file = Wizard.download(page, page.locator("#export"));
        assertEquals(6, file.lines().filter(line -> line.contains(",")).count(), file);
        assertTrue(file.contains("Returned" + school.id()) && file.contains(",HandedOver,Y,"), file);
        String sheet = Documents.text(
                page.request().get(page.locator("#sheet").getAttribute("href")).body());
        assertTrue(sheet.contains("The run balances") && sheet.contains("Le bilan du lot concorde"), sheet);
        assertTrue(sheet.contains("Accounted for to the end: 3 of 5."), sheet);
        assertTrue(sheet.contains("Returned" + school.id() + ", Zoë"), sheet);
    }

    private void goByCourier(Page page) {
        page.navigate("/order/view?id=" + Documents.item(carried));
        page.locator("#deliver").click();
        page.locator("#new_method").selectOption("COURIER");
        page.locator("#deliver_yes").click();
        assertThat(page.locator("#messages")).isVisible();
        assertEquals(
                "COURIER OUTSTANDING",
                Database.value(
                        String.class,
                        "select delivery_method || ' ' || special_handling_status from document_order_item where id = ?",
                        Documents.item(carried)));
    }

    private static void release(Page page, long job) {
        page.navigate("/printing/view?id=" + job);
        page.locator("#release").click();
        page.locator("#release_yes").click();
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
    }

    /** By two people at once, of whom the first forgets the waybill. */
    private void handOver(Visit visit) {
        Page page = visit.page();
        Page other = visit.anotherTab();
        // the latest first: the oldest of what others left may fill the first page
        page.navigate("/printing/manual?sort=-number");
        visit.mustBeFine();
        other.navigate("/printing/manual?delivery=COURIER&sort=-number");
        pick(page);
        pick(other);
        page.locator("#hand_over").click();
        assertThat(row(page).getByRole(AriaRole.ALERT)).containsText("enter the number of its waybill");
        Keyboard.enter(page.locator("#waybill"), "1Z 999 AA1");
        page.locator("#hand_over").click();
        assertThat(page.locator("#messages")).containsText("One document is recorded as handed over.");
        assertThat(row(page)).hasCount(0);
        other.locator("#await").click();
        assertThat(other.locator("#messages")).containsText("Nothing was done with one document");
        page.locator("#handling").selectOption("COMPLETED");
        assertThat(row(page)).containsText("1Z 999 AA1");
        page.navigate("/order/view?id=" + Documents.item(carried) + "&tab=audit");
        assertThat(page.locator("#history")).containsText("1Z 999 AA1");
        visit.mustBeFine();
    }

    private void pick(Page page) {
        page.waitForLoadState();
        row(page).locator("input[type=checkbox]").click();
        assertThat(page.locator("#picked")).hasText("One document is picked.");
    }

    private Locator row(Page page) {
        return page.locator("#rows tbody tr").filter(new Locator.FilterOptions().setHasText("Carried" + school.id()));
    }

    private long spoil(Page page, long job, long run) {
        page.navigate("/printing/view?id=" + job);
        Keyboard.enter(page.locator("#spoiled_from"), String.valueOf(Prints.envelope(spoiled)));
        page.locator("#spoil").click();
        assertThat(page.locator("#messages")).containsText("spoiled");
        page.navigate("/run/delivery?id=" + run);
        assertPlace(page, "SPOILED", 1);
        page.navigate("/printing/view?id=" + job);
        page.locator("#reprint").click();
        page.locator("#reprint_yes").click();
        assertThat(page.locator("#messages")).containsText("prints the spoiled envelopes anew");
        assertThat(page.locator(".subtitle .chip")).hasText("Transmitted");
        return Prints.job(spoiled);
    }

    private static void assertPlace(Page page, String place, int items) {
        assertThat(page.locator("#places a[href$='place=" + place + "']")).hasText(String.valueOf(items));
    }
}
