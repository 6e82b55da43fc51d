package org.conferral.it.verification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.conferral.document.entity.ProofCode;
import org.conferral.it.document.Documents;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.PrintedProof;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.conferral.student.entity.LegalName;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An employer with a phone. */
@BrowserTest
class VerificationPagesIT {
    private static final Path NAMES =
            Path.of("../ejb-module/src/test/resources/org/conferral/verification/entity/names.csv");

    // verification R1.2, R1.4, R1.5, R2.1, R2.3, R3.1, R3.2
    @Test
    void aPhoneReadsThePaperAndThePageSaysHowItStands(Visit visit) throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        long item = Documents.item(pupil);
        String name = Documents.snapshot(item, "name");
        PrintedProof printed = PrintedProof.of(Documents.file(item));
        Page page = visit.ownPage();
        List<String> asked = Collections.synchronizedList(new ArrayList<>());
        page.onRequest(request -> asked.add(request.url()));
        page.setViewportSize(360, 740);

        // the QR code alone leads to both answers
        visit.open(printed.path());
        assertThat(page.locator("[data-state=signed]")).containsText("Signed by us");
        assertThat(page.locator("#signed_facts")).containsText(name);
        assertThat(page.locator("#status")).hasText("Valid");
        assertThat(page.locator("#facts")).containsText(name);
        assertThat(page.locator("#test")).containsText("made for a test");
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        visit.mustBeFine();
        visit.inFrench();
        assertThat(page.locator("#status")).hasText("Valide");
        assertThat(page.locator("[data-state=signed]")).containsText("Signé par nous");
        visit.inEnglish();
        String payload = printed.path().replaceFirst(".*#", "");
        assertTrue(
                asked.stream()
                        .map(address -> address.replaceFirst("#.*", ""))
                        .noneMatch(sent -> sent.contains(payload)),
                "the payload was sent");

        // what we signed is never called unknown: the letters do not fit
        page.navigate("about:blank");
        visit.open(printed.path().replaceFirst("#", "?name=qq#"));
        assertThat(page.locator("#other_letters")).containsText("these letters do not fit");
        assertThat(page.locator("[data-state=signed]")).containsText("Signed by us");
        assertThat(page.locator("#answer")).not().isVisible();
        visit.mustBeFine();
        Keyboard.enter(page.locator("#letters"), name.substring(name.lastIndexOf(' ') + 1));
        page.keyboard().press("Enter");
        assertThat(page.locator("#status")).hasText("Valid");
        thePageFindsLettersThatTheServerTakes(page);

        // an altered one is told, and nothing is asked by itself
        byte[] facts = printed.facts();
        facts[facts.length - 1]++;
        page.navigate("about:blank");
        visit.open(printed.forged(printed.code(), facts).path());
        assertThat(page.locator("[data-state=altered]")).containsText("Forged or altered");
        assertThat(page.locator("#answer")).hasCount(0);
        visit.mustBeFine();

        // so is a letter in its first place
        String altered = printed.path().replaceFirst("#[0-9]", "#X");
        page.navigate("about:blank");
        visit.open(altered);
        assertThat(page.locator("[data-state=altered]")).containsText("Forged or altered");

        // the file from a memory stick
        Path stick = Files.createTempFile("verify", ".html");
        Files.writeString(stick, WebClient.anonymous().get("/verify/offline").body());
        page.navigate(stick.toUri().toString());
        assertThat(page.locator("h1")).hasText("Verify without a network");
        scan(page, "https://conferral.example" + printed.path());
        assertThat(page.locator("#state")).hasText("Signed by us");
        assertThat(page.locator("#facts")).containsText(name);
        visit.mustBeAccessible();
        scan(
                page,
                "https://conferral.example"
                        + printed.forged(printed.code(), facts).path());
        assertThat(page.locator("#state")).hasText("Forged or altered");
        page.getByText("Français").click();
        assertThat(page.locator("#state")).hasText("Faux ou modifié");

        // by hand, as people type, after a jump past the header, which is no QR code
        page.navigate("/verify#main");
        assertThat(page.locator("#signed")).not().isVisible();
        visit.mustBeFine();
        Keyboard.enter(page.locator("#code"), printed.code().toLowerCase(Locale.ROOT));
        Keyboard.enter(page.locator("#letters"), name.substring(name.lastIndexOf(' ') + 1));
        page.keyboard().press("Enter");
        assertThat(page.locator("#status")).hasText("Valid");
        Keyboard.enter(page.locator("#letters"), "qq");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Verify").setExact(true))
                .click();
        assertThat(page.locator("#status")).hasText("Unknown");
        assertThat(page.locator("main")).not().containsText(name);
        visit.mustBeFine();
        Keyboard.enter(page.locator("#code"), "7KQ2-M9XA-4TBD");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fault")).containsText("This code is mistyped");
        visit.mustBeFine();
    }

    /** What the server takes of the same names is a unit test's. */
    private static void thePageFindsLettersThatTheServerTakes(Page page) throws IOException {
        List<String> names = Files.readAllLines(NAMES).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
        for (String row : names) {
            String[] part = row.split(",", -1);
            String printed = new LegalName(given(part[0]), given(part[1]), given(part[2]), given(part[3])).external();
            assertEquals(part[4], page.evaluate("name => Proof.letters(name)", printed), printed);
        }
    }

    private static @Nullable String given(String part) {
        return part.equals("-") ? null : part;
    }

    /** A scanner types what it reads, at once. */
    private static void scan(Page page, String text) {
        page.locator("#scanned").click();
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    // verification R4.1, R4.2
    @Test
    void whoHoldsAValidCredentialTakesACopyForAWallet(Visit visit) throws Exception {
        School school = School.open();
        Pupil pupil = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        long item = Documents.item(pupil);
        String name = Documents.snapshot(item, "name");
        ProofCode code = new ProofCode(Documents.snapshot(item, "code"));
        Page page = visit.ownPage();
        page.setViewportSize(360, 740);
        visit.open("/v/" + code.value() + "?name=qq");
        assertThat(page.locator("#status")).hasText("Unknown");
        assertThat(page.getByText("Copy for a wallet")).hasCount(0);
        visit.open("/v/" + code.value() + "?name=" + name.substring(name.lastIndexOf(' ') + 1));
        Download copy =
                page.waitForDownload(() -> page.getByText("Copy for a wallet").click());
        assertEquals(code + ".jwt", copy.suggestedFilename());
        WalletCopy taken = WalletCopy.read(Files.readString(copy.path()));
        assertTrue(taken.isVerified(), "signed by the key that it names");
        assertFalse(taken.altered().isVerified(), "an altered character is noticed");
        assertTrue(taken.payload().contains("\"" + name + "\""), taken.payload());
        visit.mustBeFine();

        String list =
                taken.payload().replaceFirst("(?s).*\"statusListCredential\":\"[^\"]*(/api/status/[0-9]+)\".*", "$1");
        HttpResponse<String> published = WebClient.anonymous().get(list);
        assertEquals(200, published.statusCode());
        assertEquals(
                "application/vc+jwt",
                published.headers().firstValue("Content-Type").orElse(""));
        assertTrue(WalletCopy.read(published.body()).isVerified());
        assertEquals(404, WebClient.anonymous().get("/api/status/99999").statusCode());
        assertEquals(404, WebClient.anonymous().get("/api/status/x").statusCode());
        assertEquals(
                404,
                WebClient.anonymous().get("/api/wallet/" + code + "?name=qq").statusCode());
        assertEquals(400, WebClient.anonymous().get("/api/wallet/" + code).statusCode());
    }

    // verification R1.1, R1.2
    @Test
    void whatIsReplacedOrVoidIsToldByPaperAndByHandAndToMachines(Visit staff, Visit visit) throws Exception {
        School school = School.open();
        Pupil reissued = school.pupil().achieved(AHSD);
        Pupil deleted = school.pupil().achieved(AHSD);
        Documents.run(school);
        Documents.make();
        for (Pupil pupil : List.of(reissued, deleted)) {
            Database.update("update document_order_item set status = 'SENT' where student_id = ?", pupil.id());
        }
        Page desk = staff.signIn(Account.RECORDS, "/").page();
        desk.navigate("/award/edit?id=" + award(reissued));
        desk.locator("#year").selectOption("2025");
        desk.locator("#save").click();
        assertThat(desk).hasURL(Pattern.compile(".*/award/view\\?id=[0-9]+$"));
        desk.navigate("/award/view?id=" + award(deleted));
        desk.locator("#delete").click();
        Keyboard.enter(desk.locator("#reason"), "awarded in error");
        desk.locator("#delete_yes").click();
        assertThat(desk.locator("#messages .ok")).containsText("The credential was deleted.");
        mustBe(visit, reissued, "Replaced by a newer number", "REPLACED");
        mustBe(visit, deleted, "Void", "VOID");
    }

    private static long award(Pupil pupil) {
        return Database.count("select max(id) from award where student_id = ?", pupil.id());
    }

    private static void mustBe(Visit visit, Pupil pupil, String words, String word) {
        long item = Documents.item(pupil);
        ProofCode code = new ProofCode(Documents.snapshot(item, "code"));
        String name = Documents.snapshot(item, "name");
        String letters = name.substring(name.lastIndexOf(' ') + 1, name.lastIndexOf(' ') + 3);
        for (String address :
                List.of("/v/" + code.value() + "?name=" + letters, "/verify?code=" + code + "&name=" + letters)) {
            visit.open(address);
            assertThat(visit.page().locator("#status")).hasText(words);
            assertThat(visit.page().getByText("Copy for a wallet")).hasCount(0);
            visit.mustBeFine();
        }
        String machine = VerificationAnswersIT.json("/api/verify/" + code + "?name=" + letters);
        assertTrue(machine.toUpperCase(Locale.ROOT).contains("\"STATUS\":\"" + word + "\""), machine);
        assertEquals(
                404,
                WebClient.anonymous()
                        .get("/api/wallet/" + code + "?name=" + letters)
                        .statusCode());
    }
}
