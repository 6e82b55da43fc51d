package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.document.Documents;
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

/** docs/specification/ordering.md §13: people are told what became of orders, each of it once. */
@BrowserTest
class MypassMessageIT {
    private static final String BORN = "2008-05-17";
    private static final String OF_ITEM = "select count(*) from mypass_message where item_id = ?";
    private static final String LETTERS = "select count(*) from mail_letter l join mypass_message m"
            + " on l.key = 'mypass-message-' || m.id where m.item_id = ?";

    private static long item(Pupil pupil) {
        return Database.count("select max(id) from document_order_item where student_id = ?", pupil.id());
    }

    private static void awaitTold(long item, long messages) {
        Patience.await("messages of the item", () -> Database.count(OF_ITEM, item), found -> found == messages);
    }

    /** Everything that the outbox told of an item comes once more. */
    private static void tellAgain(long item) {
        Database.update(
                "update outbox set delivered_at = null where topic in ('order-item-status', 'order-item-handling')"
                        + " and payload ->> 'item' = ?",
                String.valueOf(item));
        Database.update(
                "update outbox set delivered_at = null where topic = 'mypass-message' and key in"
                        + " (select id::text from mypass_message where item_id = ?)",
                item);
        Patience.await(
                "the outbox",
                () -> Database.count("select count(*) from outbox where delivered_at is null"
                        + " and topic in ('order-item-status', 'order-item-handling', 'mypass-message')"),
                waiting -> waiting == 0);
    }

    /** The staff say that an item's envelope came back. */
    private static void comesBack(Page desk, long item) {
        desk.navigate("/order/view?id=" + item);
        desk.locator("#change").click();
        desk.locator("#new_status").selectOption("FAILED_DELIVERY");
        desk.locator("#new_reason").selectOption("RETURNED_BAD_ADDRESS");
        desk.locator("#change_yes").click();
        assertThat(desk.locator("#messages")).containsText("is changed");
    }

    // mypass R4.1, R4.2, R4.3, R4.4
    @Test
    void aReturnIsToldOnceToWhoIsTheStudent(Visit staff, Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Told", "Tina");
        long item = item(pupil);
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("tina@example.org", "203.0.113.41");
        WebClient lawyer = Mypass.person("lawyer.of.tina@example.org", "203.0.113.42");
        Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student"));
        Mypass.connect(lawyer, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Authorized third party"));
        comesBack(staff.page(), item);
        awaitTold(item, 1);
        Patience.await("the letter", () -> Database.count(LETTERS, item), letters -> letters == 1);
        String letter = Mypass.letterOf(item);
        assertTrue(letter.contains("tina@example.org") && letter.contains("/mypass/messages"), letter);
        assertFalse(letter.contains("Tina") || letter.contains("Told"), "nothing of a student");
        tellAgain(item);
        assertEquals(1, Database.count(OF_ITEM, item));
        assertEquals(1, Database.count(LETTERS, item));
        assertTrue(lawyer.get("/mypass/messages").body().contains("There are no messages yet."), "another's order");

        Page page = visit.page();
        page.setViewportSize(360, 740);
        visit.open("/mypass/sign-in");
        Keyboard.enter(page.locator("#address"), "tina@example.org");
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.keyboard().press("Enter");
        page.locator("nav").getByText("Messages (1)").click();
        assertThat(page.locator(".message h2")).hasText("It could not be delivered");
        assertThat(page.locator(".message")).containsText("Tina Told");
        visit.mustBeFine("/mypass/messages");
        page.setViewportSize(360, 740);
        page.locator("#read").click();
        assertThat(page.locator("#read")).hasCount(0);
        assertThat(page.locator("nav a[aria-current]")).hasText("Messages");
        page.locator(".unread").click();
        assertThat(page.locator("nav a[aria-current]")).hasText("Messages (1)");
        page.locator("#read").click();
        assertThat(page.locator("nav a[aria-current]")).hasText("Messages");
        page.locator("#letters").click();
        assertThat(page.locator("#chosen")).isVisible();
        assertThat(page.locator("#letters")).hasText(Pattern.compile("Write to me"));
        visit.inFrench();
        assertThat(page.locator(".message h2")).hasText("La livraison a échoué");
    }

    // mypass R4.1, R4.3, R4.4
    @Test
    void whoOrderedIsToldWhatItWaitsForAsLongAsTheyAreConnected(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        staff.signIn(Account.ORDERS, "/");
        WebClient lawyer = Mypass.person("waits@example.org", "203.0.113.43");
        Mypass.connect(lawyer, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Authorized third party"));
        lawyer.post("/mypass/letters", "letters=off");
        long award = Database.count("select id from award where student_id = ?", pupil.id());
        lawyer.post("/mypass/save", "award=" + award + "&to=STUDENT&copies=1&courier=yes&country=Canada");
        Mypass.address(lawyer, "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0");
        assertTrue(Mypass.place(lawyer).startsWith("/mypass/done?item="));
        long item = item(pupil);
        assertEquals("COMPLETED", Documents.make());
        Page desk = staff.page();
        desk.navigate("/order/view?id=" + item);
        desk.locator("#handle").click();
        desk.locator("#new_handling").selectOption("PENDING");
        desk.locator("#handle_yes").click();
        awaitTold(item, 1);
        assertTrue(lawyer.get("/mypass/messages").body().contains("We need a waybill"));
        assertTrue(lawyer.get("/mypass").body().contains("Messages (1)"));
        tellAgain(item);
        assertEquals(0, Database.count(LETTERS, item), "letters are turned off");
        lawyer.post(
                "/mypass/end",
                "id=" + Database.count("select id from student_connection where student_id = ?", pupil.id()));
        assertTrue(lawyer.get("/mypass/messages").body().contains("There are no messages yet."));
        assertFalse(lawyer.get("/mypass").body().contains("Messages (1)"));
    }

    // connection R2.4, R2.5; mypass R4.1, R4.4: connected by a number that became secondary
    @Test
    void whoIsConnectedByAFormerNumberIsToldAndSeen(Visit staff) {
        School school = School.open();
        Pupil former = school.pupil().isAwarded(AHSD).isSent("SENT");
        Pupil primary = school.pupil().isCalled("Later", "Lea");
        long item = item(former);
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("former@example.org", "203.0.113.45");
        WebClient lawyer = Mypass.person("keeps@example.org", "203.0.113.46");
        Mypass.connect(person, former.asn(), BORN, Mypass.issue(staff, former, "Student"));
        Mypass.connect(lawyer, former.asn(), BORN, Mypass.issue(staff, former, "Authorized third party"));
        former.isSecondaryTo(primary);
        Page desk = staff.page();
        comesBack(desk, item);
        awaitTold(item, 1);
        assertTrue(person.get("/mypass").body().contains("Messages (1)"));
        desk.navigate("/student/view?tab=connections&id=" + primary.id());
        assertThat(desk.locator("#connected")).containsText("keeps@example.org");
        assertTrue(person.get("/mypass/connections").body().contains("k…@example.org"));
        long lawyers = Database.count(
                "select max(id) from student_connection where student_id = ? and kind = 'THIRD_PARTY'", former.id());
        assertEquals("/mypass/connections?ended", WebClient.target(person.post("/mypass/end", "id=" + lawyers)));
        assertEquals(
                "STUDENT",
                Database.value(String.class, "select ended_by from student_connection where id = ?", lawyers));
    }

    private static void pending(Page desk, long item) {
        desk.navigate("/order/view?id=" + item);
        desk.locator("#handle").click();
        desk.locator("#new_handling").selectOption("PENDING");
        desk.locator("#handle_yes").click();
        assertThat(desk.locator("#messages")).isVisible();
    }

    private static void awaitTold(long item, String kind, long times) {
        Patience.await(kind, () -> Database.count(OF_ITEM + " and kind = ?", item, kind), found -> found == times);
    }

    // mypass R4.1, R4.2, R4.5, R3.1: certified and by courier, told as it stands
    @Test
    void whatIsNeededIsToldAsItStands(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Certified", "Cleo");
        Page desk = staff.signIn(Account.ORDERS, "/").page();
        WebClient person = Mypass.person("cleo.told@example.org", "203.0.113.118");
        WebClient parent = Mypass.person("knows.cleo@example.org", "203.0.113.119");
        Mypass.connect(person, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Student"));
        Mypass.connect(parent, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Authorized third party"));
        long award = Database.count("select id from award where student_id = ?", pupil.id());
        person.post(
                "/mypass/save",
                "award=" + award + "&to=STUDENT&copies=1&language=FR&courier=yes&certification=DE&country=Canada");
        Mypass.address(person, "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0");
        String done = Mypass.place(person);
        String confirmed = person.get(done).body();
        assertTrue(confirmed.contains("Zoë") || confirmed.contains("Awarded"), confirmed);
        assertTrue(
                confirmed.contains("Name on the credential")
                        && confirmed.contains("btn ghost\" href=\"/mypass\">My credentials"),
                confirmed);
        long item = item(pupil);
        assertEquals("COMPLETED", Documents.make());
        pending(desk, item);
        awaitTold(item, "WAYBILL_NEEDED", 1);
        byte[] file = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
        person.upload("/mypass/upload-waybill?visit=", List.of("item=" + item), "waybill", file);
        awaitTold(item, 0);
        tellAgain(item);
        awaitTold(item, 0);
        pending(desk, item);
        awaitTold(item, "CERTIFICATION_NEEDED", 1);
        assertEquals(1, Database.count(OF_ITEM, item), "no waybill is asked for");
        Patience.await("the letter", () -> Database.count(LETTERS, item), letters -> letters == 1);
        Patience.await(
                "the letter's day",
                () -> Database.count(OF_ITEM + " and letter_at is not null", item),
                told -> told == 1);
        desk.navigate("/order/view?id=" + item);
        assertThat(desk.locator("#told")).containsText("We need to hear from you");
        assertThat(desk.locator("#told")).containsText("cleo.told@example.org");
        assertThat(desk.locator("#told")).containsText("An e-mail left on");
        // it goes: the day and the courier's number, for who ordered it
        Database.update(
                "update document_order_item set status = 'SENT', special_handling_status = 'COMPLETED',"
                        + " handed_on = date '2026-07-03', waybill = 'TRACK-17', delivered_at = timestamptz '2026-07-02 18:00Z'"
                        + " where id = ?",
                item);
        String orders = person.get("/mypass/orders").body();
        for (String shown : List.of(
                "TRACK-17",
                "July 3, 2026",
                "July 2, 2026",
                "Courier, when it is certified",
                "French",
                "myPass",
                "Made on")) {
            assertTrue(orders.contains(shown), shown + " in " + orders);
        }
        assertTrue(orders.contains("The ministry, with the award") && orders.contains("Not yet"), "the first copy");
        assertFalse(orders.contains("Alberta Education"), orders);
        assertFalse(parent.get("/mypass/orders").body().contains("TRACK-17"));
    }

    // mypass R4.1, R4.4, R3.1: what Student Records order again is told to who ordered it
    @Test
    void whatIsOrderedAgainIsToldToWhoOrderedIt(Visit staff) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT");
        Page desk = staff.signIn(Account.ORDERS, "/").page();
        WebClient lawyer = Mypass.person("again@example.org", "203.0.113.120");
        WebClient other = Mypass.person("not.again@example.org", "203.0.113.121");
        Mypass.connect(lawyer, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Authorized third party"));
        Mypass.connect(other, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Authorized third party"));
        long award = Database.count("select id from award where student_id = ?", pupil.id());
        lawyer.post("/mypass/save", "award=" + award + "&to=STUDENT&copies=1&country=Canada");
        Mypass.address(lawyer, "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0");
        Mypass.place(lawyer);
        long item = item(pupil);
        for (int time = 0; time < 2; time++) {
            long last = item(pupil);
            Database.update("update document_order_item set status = 'SENT' where id = ?", last);
            comesBack(desk, last);
            awaitTold(last, 1);
            desk.navigate("/order/reorder?id=" + last);
            desk.locator("#reason").selectOption("NOT_RECEIVED");
            // OrderAgainPagesIT types it, as a person does: here it is only to be ordered again
            desk.locator("#street").fill("12 Main");
            desk.locator("#city").fill("Legal");
            desk.locator("#province").selectOption("AB");
            desk.locator("#postal_code").fill("T0G 1L0");
            desk.locator("#save").click();
            assertThat(desk.locator("#messages")).containsText("Ordered again");
        }
        long second = item(pupil);
        assertTrue(second > item);
        Database.update("update document_order_item set status = 'SENT' where id = ?", second);
        comesBack(desk, second);
        awaitTold(second, 1);
        Database.update(
                "update document_order_item set recipient_is_student = false, street = '99 Elsewhere', waybill = 'TRACK-99',"
                        + " special_handling_status = 'COMPLETED', handed_on = date '2026-07-03' where id = ?",
                second);
        String orders = lawyer.get("/mypass/orders").body();
        assertFalse(orders.contains("99 Elsewhere"), "it may be another's");
        assertFalse(orders.contains("TRACK-99"), orders);
        assertEquals(4, orders.split("<section class=\"card student\"", -1).length, orders);
        assertTrue(lawyer.get("/mypass").body().contains("Messages (3)"));
        assertTrue(other.get("/mypass/orders").body().contains("There are no orders yet."));
    }
}
