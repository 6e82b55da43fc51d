package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** People take along what is kept of their account, and remove it. */
@BrowserTest
class MypassAccountIT {
    private static long accounts(String address) {
        return Database.count("select count(*) from public_account where address = ?", address);
    }

    // connection R1.5
    @Test
    void whoDoesNothingIsWarnedAndMayStay(Visit visit) {
        Mypass.person("idle@example.org", "203.0.113.55");
        Page page = visit.ownPage();
        visit.open("/mypass/sign-in");
        Keyboard.enter(page.locator("#address"), "idle@example.org");
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("My credentials");
        page.clock().install();
        visit.open("/mypass/orders");
        assertThat(page.locator("#idle")).isHidden();
        long warned = Long.parseLong(page.locator("#idle").getAttribute("data-warns"));
        for (String key : List.of("Enter", "Escape")) {
            page.clock().fastForward(warned * 1000);
            assertThat(page.locator("#stay")).isFocused();
            visit.mustBeAccessible();
            Database.update("update public_visit v set seen_at = seen_at - interval '14 minutes' from public_account a"
                    + " where a.id = v.account_id and a.address = 'idle@example.org'");
            page.keyboard().press(key);
            assertThat(page.locator("#idle")).isHidden();
            assertEquals(
                    1,
                    Database.count("select count(*) from public_visit v join public_account a on a.id = v.account_id"
                            + " where a.address = 'idle@example.org' and v.seen_at > now() - interval '1 minute'"),
                    key);
        }
    }

    // connection R1.6; mypass R5.1
    @Test
    void anAccountIsTakenAlongAndRemoved(Visit staff, Visit visit) throws IOException {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Goes", "Gale");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("gale@example.org", "203.0.113.51");
        WebClient other = Mypass.person("stays@example.org", "203.0.113.52");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        Pupil former = School.open().pupil();
        Mypass.connect(person, former.asn(), "2008-05-17", Mypass.issue(staff, former, "Authorized third party"));
        person.post(
                "/mypass/end",
                "id=" + Database.count("select id from student_connection where student_id = ?", former.id()));
        long award = Database.count("select id from award where student_id = ?", pupil.id());
        person.post("/mypass/save", "award=" + award + "&to=STUDENT&copies=1&country=Canada");
        assertEquals(302, WebClient.from("203.0.113.53").get("/mypass/data").statusCode(), "the door");
        assertFalse(other.get("/mypass/data").body().contains("Gale"), "nobody else's");

        Page page = visit.page();
        page.setViewportSize(360, 740);
        visit.open("/mypass/sign-in");
        Keyboard.enter(page.locator("#address"), "gale@example.org");
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.keyboard().press("Enter");
        page.getByText("Your account").click();
        assertThat(page.locator("#data")).isVisible();
        visit.mustBeFine("/mypass/account");
        page.setViewportSize(360, 740);
        Download data = page.waitForDownload(() -> page.locator("#data").click());
        String kept = Files.readString(data.path());
        assertTrue(kept.contains("gale@example.org") && kept.contains("Gale") && kept.contains("AHSD"), kept);
        assertTrue(kept.contains("\"unfinished_order\"") && kept.contains("\"country\": \"Canada\""), kept);
        assertTrue(kept.contains("\"connected_as\": \"THIRD_PARTY\""), "what was ended: " + kept);
        Keyboard.enter(page.locator("#password"), "not this one, no");
        page.keyboard().press("Enter");
        assertThat(page.locator("#fault")).containsText("password is not right");
        assertEquals(1, accounts("gale@example.org"));
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.locator("#remove").click();
        assertThat(page.locator("main")).containsText("Your account is removed");
        assertEquals(0, accounts("gale@example.org"));
        assertEquals(1, accounts("stays@example.org"));
        assertEquals(0, Database.count("select count(*) from mypass_draft where award_id = ?", award));
        assertEquals(
                0,
                Database.count(
                        "select count(*) from student_connection where student_id = ? and ended_at is null",
                        pupil.id()));
        assertEquals(
                "The address or the password is not right. Try again, or choose a new password.",
                Mypass.said(Mypass.enter(WebClient.from("203.0.113.54"), "gale@example.org", Mypass.PASSWORD)));
        assertEquals(302, person.get("/mypass/data").statusCode(), "signed out everywhere");
        staff.page().navigate("/student/view?tab=connections&id=" + pupil.id());
        assertThat(staff.page().locator("main")).not().containsText("gale@example.org");
    }
}
