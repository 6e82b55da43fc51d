package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.conferral.credential.entity.CredentialCode.AHSD;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Pupil;
import org.conferral.it.testbed.School;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** What goes wrong in myPass is told in myPass, in its words, and leads on from there. */
@BrowserTest
class MypassErrorIT {
    private static final String STUDENT = "&to=STUDENT&copies=1&language=EN&country=Canada";
    private static final String TO = "street=12+Main&city=Legal&province=AB&postal_code=T0G+1L0";

    private static void signIn(Page page, String address) {
        Keyboard.enter(page.locator("#address"), address);
        Keyboard.enter(page.locator("#password"), Mypass.PASSWORD);
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("My credentials");
    }

    private static void pauses(String address) {
        Database.update(
                "update public_visit v set seen_at = seen_at - interval '16 minutes' from public_account a"
                        + " where a.id = v.account_id and a.address = ?",
                address);
    }

    // mypass R1.7
    @Test
    void whatGoesWrongLeadsOnInMypass(Visit staff, Visit visit) {
        Pupil pupil = School.open().pupil().isAwarded(AHSD).isSent("SENT").isCalled("Lost", "Lena");
        staff.signIn(Account.ORDERS, "/");
        WebClient person = Mypass.person("lena@example.org", "203.0.113.111");
        Mypass.connect(person, pupil.asn(), "2008-05-17", Mypass.issue(staff, pupil, "Student"));
        long award = Database.count("select max(id) from award where student_id = ?", pupil.id());
        Page page = visit.ownPage();
        page.setViewportSize(360, 740);
        List<String> asked = new CopyOnWriteArrayList<>();
        page.onRequest((Request request) -> asked.add(request.url()));
        assertEquals(404, visit.open("/mypass/nowhere"));
        assertThat(page.locator("h1")).hasText("We cannot find that page");
        assertThat(page.locator(".brand")).hasText("myPass");
        assertFalse(page.content().contains("Conferral"), "a name that the public does not know");
        visit.mustBeFine();
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"));
        assertEquals(
                List.of(),
                asked.stream()
                        .filter(url -> !url.contains("/static/") && !url.endsWith("/mypass/nowhere"))
                        .toList(),
                "none of the staff's scripts");
        visit.inFrench();
        assertThat(page.locator("h1")).hasText("Ouvrir une session dans monPass");
        visit.open("/mypass/nowhere");
        assertThat(page.locator("h1")).hasText("Cette page est introuvable");
        visit.mustBeFine();
        page.locator("#failed a").click();
        assertThat(page).hasURL(Pattern.compile(".*/mypass/sign-in[?]to=%2Fmypass"));
        visit.inEnglish();

        // Back, once the order is sent
        signIn(page, "lena@example.org");
        person.post("/mypass/save", "award=" + award + STUDENT);
        assertEquals("/mypass/check", Mypass.address(person, TO));
        visit.open("/mypass/check");
        page.locator("#place").click();
        assertThat(page.locator("#confirmed")).isVisible();
        page.goBack();
        assertThat(page.locator("h1")).hasText("My orders");
        assertEquals("/mypass/orders", WebClient.target(person.get("/mypass/address")));

        // a file, once the visit has ended: by the door and back to where it was
        pauses("lena@example.org");
        visit.open("/mypass/copy/" + award);
        assertThat(page.locator("main")).containsText("You were signed out");
        signIn(page, "lena@example.org");
        Map.of("/mypass/wallet/" + award, "", "/mypass/order-copy/1", "/orders", "/mypass/data", "/account")
                .forEach((file, on) -> assertEquals(
                        "/mypass/sign-in?ended&to=%2Fmypass" + on.replace("/", "%2F"),
                        WebClient.target(person.get(file)),
                        file));
        assertEquals(
                "/mypass/sign-in?to=%2Fmypass",
                WebClient.target(WebClient.from("203.0.113.112").get("/mypass/copy/" + award)));
        assertEquals("/mypass/sign-in?ended&to=%2Fmypass%2Fconnections", end(person));
    }

    private static String end(WebClient person) {
        return WebClient.target(person.post("/mypass/end", "id=1"));
    }
}
