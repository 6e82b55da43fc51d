package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
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

/** docs/specification/ordering.md §9: people get in, are connected, and see what is theirs. */
@BrowserTest
class MypassIT {
    private static final Pattern RESOURCE = Pattern.compile("(?:href|src)=\"(/static/[^\"]+)\"");

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
        assertThat(page.locator("h1")).hasText("Make an account");
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
        visit.inEnglish();

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

    // mypass R1.6; as they are, without compression: the first page, and the one that says that something went wrong
    @Test
    void theFirstPageIsSmallAndOneThatFailsIsSmaller() {
        WebClient somebody = WebClient.anonymous();
        int first = size(somebody, "/mypass/sign-in");
        assertTrue(first < 100_000, "bytes: " + first);
        assertFalse(somebody.get("/mypass/nowhere").body().contains("<script"), "it needs none");
        int failed = size(somebody, "/mypass/nowhere");
        assertTrue(failed < first, "bytes: " + failed + ", of the first page " + first);
    }

    private static int size(WebClient somebody, String address) {
        String page = somebody.get(address).body();
        return page.getBytes(StandardCharsets.UTF_8).length
                + RESOURCE.matcher(page)
                        .results()
                        .mapToInt(resource ->
                                somebody.get(resource.group(1)).body().getBytes(StandardCharsets.UTF_8).length)
                        .sum();
    }
}
