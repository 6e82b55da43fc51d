package org.conferral.it.delivery;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.conferral.it.delivery.Deliveries.address;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.conferral.it.consumer.Consumers;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** Who guesses links and codes, and how long what was let in is good. */
@BrowserTest
class DeliveryGuessesIT {
    private static final int FOUND = 302;
    private static final int NOT_FOUND = 404;
    private static final int TOO_OFTEN = 429;

    // delivery R2.3
    @Test
    void leavingFreesNobodyOfTheCountsOfCodes(Visit staff, Visit visit) {
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        School school = School.open();
        Deliveries.ready(school, Map.of(consumer, List.of(school.pupil().achieved(AHSD))));
        Deliveries.tell();
        String link = Deliveries.link(Deliveries.letter(consumer));
        for (int time = 0; time < 3; time++) {
            Deliveries.enter(visit.page(), link, address(consumer));
            visit.page().locator("#leave").click();
            assertThat(visit.page().locator("#address")).isVisible();
        }
        Deliveries.ask(visit.page(), address(consumer));
        assertThat(visit.page().locator("#fault")).isVisible();
        assertEquals(3, Database.count("select count(*) from delivery_visit where consumer_id = ?", consumer));

        String form = link.replaceFirst(".*\\?", "") + "&code=12345678";
        WebClient guesser = WebClient.from("203.0.113.79");
        List<Integer> answers = IntStream.range(0, 22)
                .mapToObj(guess -> guesser.post("/documents/enter", form).statusCode())
                .toList();
        assertEquals(Collections.nCopies(20, FOUND), answers.subList(0, 20));
        assertEquals(Collections.nCopies(2, TOO_OFTEN), answers.subList(20, 22), "guesses wait under a good link too");
        assertEquals(
                FOUND,
                WebClient.from("203.0.113.80").post("/documents/enter", form).statusCode(),
                "and nobody else does");
    }

    // delivery R2.3; time goes by in the database
    @Test
    void aCodeIsGoodForFiveTriesAndMinutesAndAVisitForHours(Visit staff, Visit visit) {
        staff.signIn(Account.DIGITAL, "/consumer/list");
        long consumer = Consumers.approve(staff, Consumers.register(staff));
        School school = School.open();
        Deliveries.ready(school, Map.of(consumer, List.of(school.pupil().achieved(AHSD))));
        Deliveries.tell();
        String link = Deliveries.link(Deliveries.letter(consumer));
        Page page = visit.page();
        visit.open(link);
        Deliveries.ask(page, address(consumer));
        assertThat(page.locator("#code")).isVisible();
        String code = Deliveries.code();
        for (int wrong = 0; wrong < 5; wrong++) {
            type(page, code.equals("1234 5678") ? "8765 4321" : "1234 5678");
        }
        type(page, code);

        visit.open(link);
        Deliveries.ask(page, address(consumer));
        assertThat(page.locator("#code")).isVisible();
        Database.update(
                "update delivery_visit set expires_at = expires_at - interval '10 minutes' where consumer_id = ?",
                consumer);
        type(page, Deliveries.code());

        Deliveries.enter(page, link, address(consumer));
        assertThat(page.locator("#visitor")).isVisible();
        Database.update(
                "update delivery_visit set expires_at = expires_at - interval '8 hours' where consumer_id = ?",
                consumer);
        visit.open(link);
        assertThat(page.locator("#address")).isVisible();
        assertThat(page.locator("#visitor")).hasCount(0);
    }

    private static void type(Page page, String code) {
        Keyboard.enter(page.locator("#code"), code);
        page.keyboard().press("Enter");
        assertThat(page.locator("#fault")).containsText("This code is not right");
        assertThat(page.locator("#code")).hasValue("");
    }

    // delivery R2.2, R2.4
    @Test
    void whoGuessesLinksWaitsAndNobodyElse() {
        WebClient guesser = WebClient.from("203.0.113.77");
        int waits = 0;
        for (int guess = 0; guess < 30; guess++) {
            int status = guesser.get("/documents?key=" + "guess".repeat(8) + (100 + guess))
                    .statusCode();
            assertTrue(status == NOT_FOUND || status == TOO_OFTEN, () -> "status " + status);
            waits += status == TOO_OFTEN ? 1 : 0;
        }
        assertTrue(waits >= 8, "waited " + waits + " times");
        assertEquals(
                TOO_OFTEN, guesser.post("/documents/code", "key=x&address=y").statusCode());
        assertEquals(
                NOT_FOUND,
                WebClient.from("203.0.113.78").get("/documents?key=guess").statusCode());
        String times = "select coalesce(sum(times), 0) from delivery_event where network = '203.0.113.77' and kind = ?";
        assertTrue(Database.count(times, "LINK_REFUSED") >= 20, "each guess is counted");
        assertTrue(Database.count(times, "WAITED") == 1, "that it waits is kept once a minute");
        assertTrue(
                Database.count("select count(*) from delivery_event where network = '203.0.113.77'") <= 8,
                "in a line a minute");
    }
}
