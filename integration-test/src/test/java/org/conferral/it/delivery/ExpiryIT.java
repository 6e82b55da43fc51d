package org.conferral.it.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.delivery.Deliveries.address;
import static org.conferral.it.delivery.Deliveries.notices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §12.5: what nobody fetches expires, and is told of before. */
@BrowserTest
class ExpiryIT {
    private static final ZoneId ALBERTA = ZoneId.of("America/Edmonton");

    // delivery R1.2, R4.1; time goes by in the database
    @Test
    void eachEventIsToldOnceAndWhatNobodyFetchesExpires(Visit staff, Visit visit) {
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Deliveries.ready(school, Map.of(consumer, List.of(pupil)));
        Deliveries.tell();
        Deliveries.tell();
        assertEquals(1, notices(consumer), "told once");
        Deliveries.daysGoBy(consumer, 10);
        Deliveries.tell();
        assertEquals(1, notices(consumer), "nothing is about to expire");
        Deliveries.daysGoBy(consumer, 10);
        Deliveries.tell();
        Deliveries.daysGoBy(consumer, 8);
        Deliveries.tell();
        assertEquals(2, notices(consumer), "told once that it is about to expire");
        String letter = Deliveries.letter(consumer);
        assertTrue(letter.contains("about to expire") && !letter.contains("available to you"), letter);
        LocalDate until = expires(pupil).atZone(ALBERTA).toLocalDate().plusDays(8);
        assertTrue(letter.contains("It can be fetched until " + until), () -> until + ": " + letter);
        assertEquals("PROCESSED", Documents.status(pupil));
        Deliveries.enter(visit.page(), Deliveries.link(letter), address(consumer));
        assertThat(visit.page().locator("#rows tbody tr")).containsText("Available");
        Deliveries.daysGoBy(consumer, 3);
        Deliveries.tell();
        assertEquals("EXPIRED NOT_DOWNLOADED", Documents.status(pupil));
        assertEquals(
                1,
                Database.count(
                        "select count(*) from outbox where topic = 'order-item-status' and payload ->> 'item' = ?"
                                + " and payload ->> 'to' = 'EXPIRED'",
                        String.valueOf(Documents.item(pupil))));
        // it stands there still, as it was shown
        visit.page().locator("#rows tbody tr button").click();
        assertThat(visit.page().locator("#fault")).containsText("cannot be downloaded any more");
        assertThat(visit.page().locator("#rows tbody tr")).containsText("Expired");
        assertThat(visit.page().locator("#rows tbody tr button")).hasCount(0);
        assertEquals(2, notices(consumer));
    }

    private static Instant expires(Pupil pupil) {
        return Instant.ofEpochSecond(Database.count(
                "select extract(epoch from expires_at)::bigint from delivery_item where item_id = ?",
                Documents.item(pupil)));
    }

    // delivery R4.1
    @Test
    void nothingExpiresUnwarnedOrWhileItsConsumerIsNotApproved(Visit staff) {
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Deliveries.ready(school, Map.of(consumer, List.of(pupil)));
        Deliveries.tell();
        Deliveries.daysGoBy(consumer, 40);
        Deliveries.tell();
        assertEquals(2, notices(consumer));
        assertEquals("PROCESSED", Documents.status(pupil), "warned just now");
        Deliveries.daysGoBy(consumer, 6);
        Database.update("update document_consumer set state = 'SUSPENDED' where id = ?", consumer);
        Deliveries.tell();
        assertEquals("PROCESSED", Documents.status(pupil), "nobody could fetch it");
        Database.update("update document_consumer set state = 'APPROVED' where id = ?", consumer);
        Deliveries.tell();
        assertEquals("EXPIRED NOT_DOWNLOADED", Documents.status(pupil));
    }

    // delivery R1.1, R2.1; consumer R1.3
    @Test
    void documentsWaitWhileTheirConsumerIsNotApprovedAndThenGo(Visit staff, Visit visit) {
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        School school = School.open();
        Pupil first = school.pupil().achieved(AHSD);
        Deliveries.ready(school, Map.of(consumer, List.of(first)));
        Consumers.decide(staff.page(), "suspend", "Its registrar has left", "Suspended");
        Deliveries.tell();
        assertEquals(0, notices(consumer), "suspended, it is told nothing");
        assertEquals("PROCESSED", Documents.status(first));
        staff.page().navigate("/consumer/view?id=" + consumer);
        assertThat(staff.page()
                        .locator(".facts div")
                        .getByText("Documents that wait")
                        .locator("xpath=.."))
                .containsText("1");
        Consumers.decide(staff.page(), "reinstate", "A new registrar", "Approved");
        Deliveries.tell();
        assertEquals(1, notices(consumer));
        String link = Deliveries.link(Deliveries.letter(consumer));
        assertEquals(200, visit.open(link));

        // another domain: it is Registered anew, and its door is shut until it is approved
        staff.page().navigate("/consumer/edit?id=" + consumer);
        String moved = address(consumer).replace("@", "@moved-");
        Keyboard.enter(staff.page().locator("#link_address"), moved);
        staff.page().locator("#save").click();
        assertThat(staff.page().locator(".subtitle .chip")).hasText("Registered");
        assertEquals(404, visit.open(link));
        Deliveries.tell();
        assertEquals(1, notices(consumer));
        assertEquals("PROCESSED", Documents.status(first), "it waits");
        Consumers.approve(staff, consumer);
        staff.page().locator("#new_link").click();
        staff.page().locator("#resend_yes").click();
        assertThat(staff.page().locator("#messages")).containsText("A new link is on its way to " + moved);
        String newest = Deliveries.link(
                Patience.await("the new link", () -> Deliveries.letter(consumer), written -> written.contains(moved)));
        Deliveries.enter(visit.page(), newest, moved);
        visit.page()
                .waitForDownload(
                        () -> visit.page().locator("#rows tbody tr button").click());
        assertEquals("DOWNLOADED", Documents.status(first));
    }
}
