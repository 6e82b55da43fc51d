package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.conferral.it.consumer.Consumers;
import org.conferral.it.delivery.Deliveries;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §12.5, §13: from an order in myPass to its download by an organization, and back as a message. */
@BrowserTest
class MypassDigitalIT {
    // mypass R2.5, R4.1; delivery R3.2, R4.1
    @Test
    void whoOrderedIsToldThatTheOrganizationTookItOrDidNot(Visit staff, Visit orders, Visit visit) {
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Digital", "Dina");
        orders.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("dina@example.org", "203.0.113.101");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(orders, pupil, "Student"));
        long taken = order(person, pupil, consumer);
        assertEquals("COMPLETED", Documents.make());
        Deliveries.tell();
        String link = Deliveries.link(Deliveries.letter(consumer));
        Deliveries.enter(visit.page(), link, Deliveries.address(consumer));
        assertThat(visit.page().locator("#rows tbody tr")).hasCount(1);
        visit.page()
                .waitForDownload(
                        () -> visit.page().locator("#rows tbody tr button").click());
        told(person, taken, "DOWNLOADED", "It was downloaded");

        assertEquals(200, person.get("/mypass/order-copy/" + taken).statusCode());
        assertTrue(person.get("/mypass/orders").body().contains("/mypass/order-copy/" + taken));
        WebClient stranger = Mypass.person("not.dina@example.org", "203.0.113.105");
        assertEquals(404, stranger.get("/mypass/order-copy/" + taken).statusCode());
        assertEquals(
                302,
                WebClient.from("203.0.113.106")
                        .get("/mypass/order-copy/" + taken)
                        .statusCode());
        Database.update("update student set mark_hold_expiry = current_date + 30 where id = ?", pupil.id());
        assertEquals(404, person.get("/mypass/order-copy/" + taken).statusCode(), "while a hold keeps it");
        Database.update("update student set mark_hold_expiry = null where id = ?", pupil.id());
        Database.update("update award set deleted = true, delete_reason = 'in error' where student_id = ?", pupil.id());
        assertEquals(404, person.get("/mypass/order-copy/" + taken).statusCode(), "nor of a number that is no more");
        Database.update("update award set deleted = false, delete_reason = null where student_id = ?", pupil.id());

        long left = order(person, pupil, consumer);
        assertEquals("COMPLETED", Documents.make());
        Deliveries.tell();
        // time goes by in the database: told a week later, then warned, then over
        for (int days : new int[] {8, 26, 10}) {
            Deliveries.daysGoBy(consumer, days);
            Deliveries.tell();
        }
        told(person, left, "NOT_DOWNLOADED", "It was not downloaded");
    }

    private static long order(WebClient person, Pupil pupil, long consumer) {
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        assertEquals(
                "/mypass/check",
                WebClient.target(person.post(
                        "/mypass/save",
                        "award=" + award + "&to=" + consumer + "&copies=3&country=Canada&language=EN")));
        String done = Mypass.place(person);
        assertTrue(done.startsWith("/mypass/done?item="), done);
        return Long.parseLong(done.replaceFirst(".*=", ""));
    }

    private static void told(WebClient person, long item, String kind, String words) {
        Patience.await(
                "the message",
                () -> Database.count("select count(*) from mypass_message where item_id = ? and kind = ?", item, kind),
                told -> told == 1);
        assertTrue(person.get("/mypass/messages").body().contains(words));
    }
}
