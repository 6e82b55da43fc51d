package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.conferral.it.document.Documents;
import org.conferral.it.printing.Prints;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §13: an order goes to the printer, and its person is told when nothing keeps it any more. */
@BrowserTest
class MypassNewsIT {
    private static final String TOLD = "select count(*) from mypass_message where item_id = ?";
    private static final String LETTERS = "select count(*) from mail_letter l join mypass_message m"
            + " on l.key = 'mypass-message-' || m.id where m.item_id = ?";
    private static final String OF_ITEMS = " topic in ('order-item-status', 'order-item-handling')";

    /** The outbox has told all that became of order items. */
    private static void awaitTaken() {
        Patience.await(
                "the outbox",
                () -> Database.count("select count(*) from outbox where delivered_at is null and" + OF_ITEMS),
                waiting -> waiting == 0);
    }

    // mypass R4.1, R4.2, R4.3
    @Test
    void whatIsPrintedIsToldOnceTheCourierHasItInTheLanguageThatWasChosenLast(Visit staff) {
        School school = School.open();
        Pupil pupil = school.pupil().isAwarded(AHSD).isSent("SENT").isCalled("Held" + school.id(), "Hana");
        Page desk = staff.signIn(Account.ORDERS, "/").page();
        WebClient person = Mypass.person("hana@example.org", "203.0.113.122");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long award = Database.count("select id from award where student_id = ?", pupil.id());
        person.post("/mypass/save", "award=" + award + "&to=STUDENT&copies=1&courier=yes&country=Canada");
        Mypass.address(person, "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0");
        Mypass.place(person);
        long item = Documents.item(pupil);
        assertEquals("COMPLETED", Documents.make());
        Prints.assemble();
        release(desk, Prints.job(pupil));
        assertEquals(
                "SENT OUTSTANDING",
                Database.value(
                        String.class,
                        "select status || ' ' || special_handling_status from document_order_item where id = ?",
                        item));
        awaitTaken();
        assertEquals(0, Database.count(TOLD, item), "the courier is still to come");

        person.get("/mypass?lang=fr");
        assertTrue(person.get("/mypass").body().contains("Mes titres"));
        handOver(desk, "Held" + school.id());
        Patience.await("the letter", () -> Database.count(LETTERS, item), letters -> letters == 1);
        String letter = Mypass.letterOf(item);
        assertTrue(letter.contains("hana@example.org"), letter);
        assertTrue(letter.contains("Vous avez un message dans monPass"), letter);
        Database.update(
                "update outbox set delivered_at = null where payload ->> 'item' = ? and" + OF_ITEMS,
                String.valueOf(item));
        awaitTaken();
        assertEquals(1, Database.count(TOLD, item));
        assertEquals(1, Database.count(TOLD + " and kind = 'ISSUED'", item));
        assertEquals(1, Database.count(LETTERS, item));
    }

    private static void release(Page desk, long job) {
        desk.navigate("/printing/view?id=" + job);
        desk.locator("#release").click();
        desk.locator("#release_yes").click();
        assertThat(desk.locator(".subtitle .chip")).hasText("Transmitted");
    }

    private static void handOver(Page desk, String name) {
        // the newest first, as others' may fill a page
        desk.navigate("/printing/manual?delivery=COURIER&sort=-number");
        desk.waitForLoadState();
        desk.locator("#rows tbody tr")
                .filter(new Locator.FilterOptions().setHasText(name))
                .locator("input[type=checkbox]")
                .click();
        assertThat(desk.locator("#picked")).hasText("One document is picked.");
        Keyboard.enter(desk.locator("#waybill"), "1Z 999 AA1");
        desk.locator("#hand_over").click();
        assertThat(desk.locator("#messages")).containsText("One document is recorded as handed over.");
    }
}
