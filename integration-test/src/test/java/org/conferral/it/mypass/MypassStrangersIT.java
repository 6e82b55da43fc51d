package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9: nobody learns or ends what is another's, nor by guessing. */
@BrowserTest
class MypassStrangersIT {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int DOOR = 302;
    private static final String BORN = "2008-05-17";
    private static final String NOT_CONNECTED = "What you typed does not match our records."
            + " Check the number, the birth date and the code. A code works one time only.";

    // connection R1.2, R1.3, R1.5, R2.1, R2.3, R2.4, R2.5, R3.2; mypass R1.1, R1.2, R1.3: people by other people's data
    @Test
    void nobodySeesOrEndsWhatIsAnothers(Visit staff) throws IOException {
        School school = School.open();
        Pupil adult = school.pupil().achieved(AHSD).isCalled("Adult", "Ada");
        Pupil child = school.pupil().achieved(AHSD).isCalled("Child", "Carl");
        Pupil sister = school.pupil().achieved(AHSD).isCalled("Child", "Cora");
        Pupil held = school.pupil().achieved(AHSD).isCalled("Held", "Hal");
        Pupil deleted = school.pupil().achieved(AHSD).isCalled("Deleted", "Dan");
        Pupil second = school.pupil().isSecondaryTo(sister);
        List<Pupil> all = List.of(adult, child, sister, held, deleted);
        for (Pupil young : List.of(child, sister)) {
            Database.update("update student set birth_date = current_date - 6000 where id = ?", young.id());
        }
        Database.update("update student set birth_date = current_date - 6000 where id = ?", second.id());
        String born = Database.value(String.class, "select (current_date - 6000)::text");
        Documents.run(school);
        assertEquals("COMPLETED", Documents.make());
        held.hasMarksHeld();
        deleted.lostEverything();
        staff.signIn(Account.ORDERS, "/");
        staff.page().navigate("/student/view?tab=connections&id=" + adult.id());
        assertThat(staff.page().locator(".may")).containsText("The student is of age");

        WebClient ada = Mypass.person("ada@example.org", "203.0.113.11");
        WebClient parent = Mypass.person("parent@example.org", "203.0.113.12");
        WebClient lawyer = Mypass.person("lawyer@example.org", "203.0.113.13");
        WebClient nobody = WebClient.from("203.0.113.14");
        String adas = Mypass.issue(staff, adult, "Student");
        // whatever is wrong is answered alike, and changes nothing
        assertEquals(NOT_CONNECTED, Mypass.connect(ada, adult.asn(), "2008-05-18", adas));
        assertEquals(NOT_CONNECTED, Mypass.connect(ada, child.asn(), born, adas));
        assertEquals(NOT_CONNECTED, Mypass.connect(ada, "123123123", BORN, adas));
        assertEquals(NOT_CONNECTED, Mypass.connect(ada, adult.asn(), BORN, "0000-0000-0000"));
        assertEquals("/mypass?added", Mypass.connect(ada, adult.asn(), BORN, adas));
        assertEquals(NOT_CONNECTED, Mypass.connect(lawyer, adult.asn(), BORN, adas), "a code is good once");
        assertEquals(
                "/mypass?added",
                Mypass.connect(parent, child.asn(), born, Mypass.issue(staff, child, "Parent or guardian")));
        assertEquals(
                "/mypass?added",
                Mypass.connect(parent, second.asn(), born, Mypass.issue(staff, sister, "Parent or guardian")));
        for (Pupil pupil : List.of(adult, held, deleted)) {
            assertEquals(
                    "/mypass?added",
                    Mypass.connect(lawyer, pupil.asn(), BORN, Mypass.issue(staff, pupil, "Authorized third party")));
        }
        Map<WebClient, List<Pupil>> sees =
                Map.of(ada, List.of(adult), parent, List.of(child, sister), lawyer, List.of(adult), nobody, List.of());
        mustSee(sees, all);
        String page = parent.get("/mypass").body();
        assertTrue(page.contains("Carl Child") && page.contains("Cora Child") && !page.contains("Ada"), page);
        page = lawyer.get("/mypass").body();
        assertTrue(page.contains("Hal Held") && page.contains("There is a hold"), page);
        assertFalse(page.contains("Dan Deleted</p>"), "a deleted credential is not seen");
        assertEquals(
                "no-store",
                parent.get("/mypass").headers().firstValue("Cache-Control").orElse(""));

        // nobody ends another's, but for the student those to themselves
        long adas1 = connection("ada@example.org");
        long carls = connection("parent@example.org");
        for (WebClient other : List.of(parent, lawyer)) {
            assertEquals(NOT_FOUND, other.post("/mypass/end", "id=" + adas1).statusCode());
        }
        assertEquals(DOOR, nobody.post("/mypass/end", "id=" + adas1).statusCode());
        assertEquals(OK, ada.get("/mypass/copy/" + award(adult)).statusCode(), "it has not ended");
        assertEquals(NOT_FOUND, ada.post("/mypass/end", "id=" + carls).statusCode());
        assertTrue(ada.get("/mypass/connections").body().contains("l…@example.org"));
        long lawyers = Database.count(
                "select c.id from student_connection c join public_account a on a.id = c.account_id"
                        + " where a.address = 'lawyer@example.org' and c.student_id = ?",
                adult.id());
        assertEquals("/mypass/connections?ended", WebClient.target(ada.post("/mypass/end", "id=" + lawyers)));
        assertEquals(
                "STUDENT",
                Database.value(String.class, "select ended_by from student_connection where id = ?", lawyers));
        assertEquals("/mypass/connections?ended", WebClient.target(parent.post("/mypass/end", "id=" + carls)));
        // a guardian's ends when the child comes of age
        Database.update(
                "update student_connection set expires_on = current_date - 1 where student_id = ?", sister.id());
        mustSee(Map.of(ada, List.of(adult), parent, List.of(), lawyer, List.of()), all);

        // a visit ends after 15 idle minutes, and when another password is chosen
        Database.update("update public_visit v set seen_at = seen_at - interval '16 minutes' from public_account a"
                + " where a.id = v.account_id and a.address = 'ada@example.org'");
        assertEquals("/mypass/sign-in?ended&to=%2Fmypass", WebClient.target(ada.get("/mypass")));
        WebClient again = Mypass.person("lawyer@example.org", "203.0.113.15");
        assertEquals("/mypass/sign-in?ended&to=%2Fmypass", WebClient.target(lawyer.get("/mypass")));
        assertEquals(OK, again.get("/mypass").statusCode());
        assertEquals(
                0L,
                Database.count(
                        "select count(*) from public_account where password_hash like ?", "%" + Mypass.PASSWORD));
        staff.forgetSession();
        staff.signIn(Account.LISTS, "/student/view?tab=connections&id=" + adult.id());
        assertThat(staff.page().locator("#codes")).hasCount(0);
    }

    private static void mustSee(Map<WebClient, List<Pupil>> sees, List<Pupil> all) {
        sees.forEach((person, theirs) -> all.forEach(pupil -> {
            for (String what : List.of("/mypass/copy/", "/mypass/wallet/")) {
                HttpResponse<String> answer = person.get(what + award(pupil));
                boolean in = person.get("/mypass").statusCode() == OK;
                assertEquals(theirs.contains(pupil) ? OK : in ? NOT_FOUND : DOOR, answer.statusCode(), what + pupil);
            }
        }));
    }

    private static long award(Pupil pupil) {
        return Database.count("select id from award where student_id = ?", pupil.id());
    }

    private static long connection(String address) {
        return Database.count(
                "select min(c.id) from student_connection c join public_account a on a.id = c.account_id"
                        + " where a.address = ?",
                address);
    }

    // connection R1.2, R1.4, R3.1
    @Test
    void whoGuessesWaitsAndLearnsNothing(Visit staff) throws IOException {
        Mypass.person("known@example.org", "203.0.113.21");
        WebClient guesser = WebClient.from("203.0.113.22");
        HttpResponse<String> known = Mypass.enter(guesser, "known@example.org", "not this one, no");
        HttpResponse<String> unknown = Mypass.enter(guesser, "unknown@example.org", "not this one, no");
        assertEquals(Mypass.said(known), Mypass.said(unknown));
        assertEquals(
                WebClient.target(guesser.post("/mypass/link", "address=known%40example.org")),
                WebClient.target(guesser.post("/mypass/link", "address=unknown%40example.org")));
        String last = "";
        for (int guess = 0; guess < 6; guess++) {
            last = Mypass.said(Mypass.enter(guesser, "known@example.org", "guess number " + guess));
        }
        assertTrue(last.startsWith("There were too many wrong tries."), last);
        for (int more = 0; more < 3; more++) {
            last = Mypass.said(guesser.post("/mypass/link", "address=unknown%40example.org"));
        }
        assertTrue(last.startsWith("We have sent links to this address."), last);

        School school = School.open();
        Pupil pupil = school.pupil();
        Database.update("update student set email = 'pupil@example.org' where id = ?", pupil.id());
        staff.signIn(Account.ORDERS, "/student/view?tab=connections&id=" + pupil.id());
        staff.page().getByText("Send by e-mail").click();
        assertThat(staff.page().locator("#messages")).containsText("A code was sent");
        assertThat(staff.page().locator("#connection_code")).hasCount(0);
        String sent = Mypass.code();
        staff.page()
                .locator("#codes tr")
                .filter(new Locator.FilterOptions().setHasText("E-mail"))
                .getByText("Withdraw")
                .click();
        assertThat(staff.page().locator("#messages")).containsText("withdrawn");
        WebClient person = Mypass.person("guess@example.org", "203.0.113.23");
        assertEquals(NOT_CONNECTED, Mypass.connect(person, pupil.asn(), BORN, sent));
        for (int guess = 0; guess < 6; guess++) {
            last = Mypass.connect(person, pupil.asn(), BORN, "0000-0000-000" + guess);
        }
        assertTrue(last.startsWith("There were too many wrong tries."), last);
    }
}
