package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/ordering.md §9: people get in, are connected, see what is theirs and nothing else. */
@BrowserTest
class MypassIT {
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final String BORN = "2008-05-17";
    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"");
    private static final String NOT_CONNECTED = "/mypass/connect?fault=not_connected";

    private static long award(Pupil pupil) {
        return Database.count("select id from award where student_id = ?", pupil.id());
    }

    private static void phone(Page page) {
        page.setViewportSize(360, 740);
    }

    // connection R1.1, R2.1, R2.2, R3.1; mypass R1.1, R1.4, R1.6
    @Test
    void aGraduateGetsInOnAPhoneAndTakesACopy(Visit staff, Visit visit) throws IOException {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD).isCalled("Graduate", "Gina");
        Documents.run(school);
        assertEquals("COMPLETED", Documents.make());
        staff.signIn(Account.ORDERS, "/student/view?tab=connections&id=" + pupil.id());
        Database.update("update student set document_language = 'FR' where id = ?", pupil.id());
        String code = Mypass.issue(staff, pupil, "Student");
        staff.mustBeFine();
        Download letter = staff.page()
                .waitForDownload(() -> staff.page().locator("#letter").click());
        try (PDDocument pdf = Loader.loadPDF(Files.readAllBytes(letter.path()))) {
            String text = new PDFTextStripper().getText(pdf);
            assertTrue(
                    text.contains(code) && text.contains("Gina Graduate") && text.contains("Voici votre code"), text);
            assertFalse(text.contains(pupil.asn()), "whoever finds it has the code alone");
        }
        String other = "async ([id, code]) => { const form = new FormData(document.getElementById('code_letter'));"
                + " form.set('id', id); form.set('code', code);"
                + " return (await fetch('/student/code-letter', {method: 'POST', body: new URLSearchParams(form)})).status; }";
        assertEquals(
                404, staff.page().evaluate(other, List.of(String.valueOf(pupil.id()), "0000-0000-0000")), "no code");
        assertEquals(404, staff.page().evaluate(other, List.of("1", code)), "another student's");
        staff.page().reload();
        assertThat(staff.page().locator("#connection_code")).hasCount(0);
        assertThat(staff.page().locator("#codes")).containsText("Not used yet");

        Page page = visit.page();
        visit.open("/mypass");
        assertThat(page).hasURL(Pattern.compile(".*/mypass/sign-in[?]to=%2Fmypass"));
        for (String address : List.of("/mypass/sign-in", "/mypass/join", "/mypass/reset", "/mypass/privacy")) {
            visit.mustBeFine(address);
        }
        phone(page);
        visit.open("/mypass/sign-in");
        page.getByText("Make an account").click();
        Keyboard.enter(page.locator("#address"), "Gina@Example.org");
        page.keyboard().press("Enter");
        assertThat(page.locator("#sent")).containsText("We sent a link");
        visit.mustBeFine();
        assertFalse(Mypass.letter("link").contains("Gina"), "nothing of a student");
        String link = Mypass.link();
        visit.mustBeFine(link);
        phone(page);
        Keyboard.enter(page.locator("#password"), "short");
        Keyboard.enter(page.locator("#again"), "short");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fault")).containsText("too short");
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        Keyboard.enter(page.locator("#again"), Mypass.PASSWORD);
        page.getByText("Set my password").click();
        assertThat(page.locator("main")).containsText("Your password is set");
        visit.open(link);
        assertThat(page.locator("#gone")).isVisible();

        visit.open("/mypass/connect");
        Keyboard.enter(page.locator("#address"), "gina@example.org");
        Keyboard.enter(page.locator("#password"), "not this one, no");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fault")).containsText("is not right");
        Keyboard.enter(page.locator("#address"), "gina@example.org");
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Add a student");
        visit.mustBeFine("/mypass/connect");
        phone(page);
        Keyboard.enter(page.locator("#asn"), pupil.asn());
        Keyboard.enter(page.locator("#day"), "17");
        page.locator("#month").selectOption("5");
        Keyboard.enter(page.locator("#year"), "2008");
        Keyboard.enter(page.locator("#code"), code.toLowerCase(Locale.ROOT).replace("-", " "));
        page.getByText("Add this student").click();
        assertThat(page.locator("#added")).isVisible();
        assertThat(page.locator(".paper h3")).hasText("Alberta High School Diploma");
        assertThat(page.locator(".paper .name")).hasText("Gina Graduate");
        visit.mustBeFine("/mypass");
        visit.inFrench();
        assertThat(page.locator("h1")).hasText("Mes titres");
        page.locator("header a[hreflang=en]").click();

        phone(page);
        Download wallet = page.waitForDownload(
                () -> page.getByText("Save for my wallet app").click());
        assertEquals(3, Files.readString(wallet.path()).split("[.]", -1).length);
        assertEquals(
                "application/pdf",
                page.locator(".paper a[target=_blank]")
                        .evaluate("async link => (await fetch(link.href)).headers.get('content-type')"));
        page.locator(".paper dd a").click();
        assertThat(page.locator("main")).containsText("Valid");
        visit.mustBeFine("/mypass/connections");
        phone(page);
        assertThat(page.locator(".student")).containsText("No one else can see your data");

        staff.page().navigate("/student/view?tab=connections&id=" + pupil.id());
        assertThat(staff.page().locator("#codes")).containsText("Used");
        assertThat(staff.page().locator("#connected")).containsText("gina@example.org");
        staff.page().locator("#connected").getByText("End").click();
        assertThat(staff.page().locator("#messages")).containsText("The connection was ended");
        visit.open("/mypass");
        assertThat(page.locator("#nobody")).isVisible();
        visit.mustBeFine();
        page.locator("#leave").click();
        assertThat(page.locator("main")).containsText("You have signed out");
    }

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
        for (WebClient other : List.of(parent, lawyer, nobody)) {
            assertEquals(NOT_FOUND, other.post("/mypass/end", "id=" + adas1).statusCode());
        }
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
                assertEquals(theirs.contains(pupil) ? OK : NOT_FOUND, answer.statusCode(), what + pupil);
            }
        }));
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
        assertEquals(WebClient.target(known), WebClient.target(unknown));
        assertEquals(
                WebClient.target(guesser.post("/mypass/link", "address=known%40example.org")),
                WebClient.target(guesser.post("/mypass/link", "address=unknown%40example.org")));
        String last = "";
        for (int guess = 0; guess < 6; guess++) {
            last = WebClient.target(Mypass.enter(guesser, "known@example.org", "guess number " + guess));
        }
        assertTrue(last.startsWith("/mypass/sign-in?fault=wait"), last);
        for (int more = 0; more < 3; more++) {
            last = WebClient.target(guesser.post("/mypass/link", "address=unknown%40example.org"));
        }
        assertEquals("/mypass/join?fault=too_often", last);

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
        assertEquals("/mypass/connect?fault=wait", last);
    }

    // mypass R1.6; as they are, without compression
    @Test
    void theFirstPageIsSmall() {
        WebClient somebody = WebClient.anonymous();
        String page = somebody.get("/mypass/sign-in").body();
        int size = page.getBytes(StandardCharsets.UTF_8).length
                + RESOURCE.matcher(page)
                        .results()
                        .mapToInt(resource ->
                                somebody.get(resource.group(1)).body().getBytes(StandardCharsets.UTF_8).length)
                        .sum();
        assertTrue(size < 100_000, "bytes: " + size);
    }
}
