package org.conferral.it.mypass;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Keycloak;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * docs/decisions/0033: people of the public who sign in by an OpenID Connect provider. Runs in the profile {@code keycloak}
 * only, beside the provider of the staff.
 */
@Tag("keycloak")
@BrowserTest
class PublicProviderIT {
    private static final String FAILED = "/mypass/sign-in?fault=provider_failed&to=";

    private static void signIn(Page page, String login) {
        enter(page, login);
        page.waitForURL(address -> !address.contains("/realms/public/") && !address.contains("/mypass/back"));
    }

    private static void enter(Page page, String login) {
        assertTrue(page.url().contains("/realms/public/"), page.url());
        Keyboard.enter(page.locator("#username"), login);
        Keyboard.enter(page.locator("#password"), Keycloak.PASSWORD);
        page.locator("#kc-login").click();
    }

    private static long account(String address) {
        return Database.count("select coalesce(max(id), 0) from public_account where address = ?", address);
    }

    // connection R5.1, R5.3, R5.6, R1.6
    @Test
    void roundTripOfThePublic(Visit visit) {
        Page page = visit.ownPage();
        List<String> backs = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/mypass/back?")) {
                backs.add(request.url());
            }
        });
        page.setViewportSize(360, 740);
        visit.open("/mypass/orders");
        assertThat(page.locator("#enter")).isVisible();
        visit.mustBeFine();
        page.setViewportSize(360, 740);
        page.getByText("Sign in with My Alberta").click();
        signIn(page, "ann");
        assertThat(page).hasURL(Pattern.compile(".*/mypass/orders$"));
        assertThat(page.locator("h1")).hasText("My orders");
        assertNotEquals(0, account("ann@example.org"));
        List<Cookie> cookies = page.context().cookies();
        assertTrue(cookies.stream().noneMatch(cookie -> cookie.name.equals("mypass-provider")), "it is gone");
        assertTrue(cookies.stream().anyMatch(cookie -> cookie.name.equals("mypass") && cookie.httpOnly));
        page.navigate("/mypass/privacy");
        assertThat(page.locator("main")).containsText("When you sign in from elsewhere");
        visit.mustBeFine();

        // what was seen on the way lets nobody in, here or elsewhere
        assertEquals(1, backs.size());
        String back = backs.get(0).replaceFirst("^https?://[^/]+", "");
        visit.open(back);
        assertThat(page.locator("#fault")).containsText("We could not sign you in with My Alberta");
        assertTrue(WebClient.target(WebClient.anonymous().get(back)).startsWith(FAILED));

        // the session ends here, and there
        Database.update("update public_visit set seen_at = seen_at - interval '16 minutes'");
        Keycloak.endSessions("public");
        visit.open("/mypass/messages");
        assertThat(page.locator("main")).containsText("You were signed out");
        page.locator("#provider").click();
        signIn(page, "ann");
        assertThat(page).hasURL(Pattern.compile(".*/mypass/messages$"));

        page.locator("#leave").click();
        page.locator("#kc-logout").click();
        assertThat(page.locator("main")).containsText("You have signed out.");
        visit.mustBeFine();
        visit.open("/mypass");
        assertThat(page.locator("#enter")).isVisible();
        page.locator("#provider").click();
        assertThat(page.locator("#kc-login")).isVisible();
        signIn(page, "ann");

        // removed by who was asked lately
        Database.update("update public_visit set proved_at = proved_at - interval '6 minutes'");
        visit.open("/mypass/account");
        assertThat(page.locator("#remove")).hasCount(0);
        visit.mustBeFine();
        page.locator("#again").click();
        assertThat(page.locator("#kc-login")).isVisible();
        // it knows who was here, and asks for the password alone
        Keyboard.enter(page.locator("#password"), Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        assertThat(page).hasURL(Pattern.compile(".*/mypass/account$"));
        page.locator("#remove").click();
        page.locator("#kc-logout").click();
        assertThat(page.locator("main")).containsText("You have signed out.");
        assertEquals(0, account("ann@example.org"));
    }

    // connection R5.2, R5.1, R5.5
    @Test
    void accountIsThePersonsAndNotTheAddresss(Visit first, Visit second, Visit third) {
        // not confirmed
        first.open("/mypass");
        first.page().locator("#provider").click();
        signIn(first.page(), "bob");
        assertThat(first.page().locator("#fault")).containsText("does not know yet that your e-mail address is yours");
        first.mustBeFine();
        assertEquals(0, account("bob@example.org"));

        // who had a password has the provider from now on, and is told
        WebClient cleos = Mypass.person("cleo@example.org", "203.0.113.91");
        long cleo = account("cleo@example.org");
        second.open("/mypass");
        second.page().locator("#provider").click();
        signIn(second.page(), "cleo");
        assertThat(second.page().locator("h1")).hasText("My credentials");
        assertEquals(cleo, account("cleo@example.org"));
        assertTrue(Mypass.letter("proved").contains("My Alberta"));
        WebClient before = WebClient.from("203.0.113.92");
        assertTrue(Mypass.said(Mypass.enter(before, "cleo@example.org", Mypass.PASSWORD))
                .contains("is not right"));
        assertTrue(WebClient.target(cleos.get("/mypass")).startsWith("/mypass/sign-in?ended"), "what was open is over");
        before.post("/mypass/link", "address=cleo%40example.org&reset=true");
        assertTrue(Mypass.letter("link").contains("has no password"), Mypass.letter("link"));
        assertTrue(second.page().context().request().get("/mypass/data").text().contains("/realms/public"));

        // the address changes there: it is the same account; one that is not confirmed is not taken over
        Keycloak.change("cleo", "new.cleo@example.org", false);
        again(second, "cleo");
        assertEquals(cleo, account("cleo@example.org"));
        Keycloak.change("cleo", "new.cleo@example.org", true);
        again(second, "cleo");
        assertEquals(cleo, account("new.cleo@example.org"));
        assertEquals(0, account("cleo@example.org"));
        assertTrue(Mypass.letter("moved").contains("To: cleo@example.org"), Mypass.letter("moved"));

        // another person of the provider with the same address gets nothing
        third.open("/mypass");
        third.page().locator("#provider").click();
        signIn(third.page(), "ann2");
        assertThat(third.page().locator("h1")).hasText("My credentials");
        long ann2 = account("ann@example.org");
        Keycloak.change("bob", "ann@example.org", true);
        first.open("/mypass");
        first.page().locator("#provider").click();
        // its sessions were ended meanwhile
        assertThat(first.page().locator("#kc-login")).isVisible();
        signIn(first.page(), "bob");
        assertThat(first.page().locator("#fault")).containsText("goes with another account of My Alberta");
        assertEquals(ann2, account("ann@example.org"));
        assertEquals(1, Database.count("select count(*) from public_visit where account_id = ?", ann2));
        Keycloak.change("bob", "bob@example.org", false);
        Database.update("delete from public_account where id = ?", ann2);
    }

    /** Signs out of myPass only, and in again: the provider says anew who it is. */
    private static void again(Visit visit, String login) {
        Keycloak.endSessions("public");
        visit.page().context().clearCookies();
        visit.open("/mypass");
        visit.page().locator("#provider").click();
        signIn(visit.page(), login);
        assertThat(visit.page().locator("h1")).hasText("My credentials");
    }

    // mypass R1.8: for nobody else, and what is wrong in it is said beside what was typed
    @Test
    void aFormWaitsWhileItsPersonIsAtTheProvider(Visit visit) {
        Page page = visit.ownPage();
        page.setViewportSize(360, 740);
        for (String comes : List.of("cleo", "ann")) {
            page.context().clearCookies();
            visit.open("/mypass/connect");
            page.locator("#provider").click();
            signIn(page, "ann");
            Keyboard.enter(page.locator("#asn"), "1234-5678-9");
            Keyboard.enter(page.locator("#day"), "31");
            page.locator("#month").selectOption("2");
            Keyboard.enter(page.locator("#year"), "2008");
            Keyboard.enter(page.locator("#code"), "7KQ2-M9XA-4TBW");
            Database.update("update public_visit set seen_at = seen_at - interval '16 minutes'");
            Keycloak.endSessions("public");
            page.keyboard().press("Enter");
            assertThat(page.locator("#kept")).isVisible();
            page.locator("#provider").click();
            enter(page, comes);
            assertThat(page.locator("h1")).hasText("Add a student");
            assertThat(page.locator("#asn")).hasValue(comes.equals("ann") ? "1234-5678-9" : "");
            Keycloak.endSessions("public");
        }
        assertThat(page.locator("#fault")).containsText("This is not a date");
        assertThat(page.locator("#code")).hasValue("7KQ2-M9XA-4TBW");
        visit.inFrench();
        assertThat(page.locator("#fault")).containsText("Ce n’est pas une date");
        assertThat(page.locator("#code")).hasValue("7KQ2-M9XA-4TBW");
        assertTrue(
                page.context().cookies().stream().noneMatch(cookie -> cookie.name.equals("mypass-kept")), "it is gone");
        Database.update("delete from public_account where issuer is not null");
    }

    // connection R5.3
    @Test
    void whoWasNotSentThereDoesNotComeBack() {
        WebClient browser = WebClient.from("203.0.113.93");
        HttpResponse<String> away = browser.get("/mypass/provider?to=https%3A%2F%2Felsewhere.example");
        String there = WebClient.target(away);
        assertTrue(there.contains("/realms/public/") && there.contains("code_challenge_method=S256"), there);
        String cookie = away.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("mypass-provider="))
                .findFirst()
                .orElseThrow();
        assertTrue(
                cookie.contains("HttpOnly")
                        && cookie.toLowerCase(java.util.Locale.ROOT).contains("samesite=lax"),
                cookie);
        assertTrue(cookie.contains("ath=/mypass/back") && cookie.contains("%2Fmypass"), cookie);
        assertFalse(cookie.contains("elsewhere"), cookie);
        String state = there.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        for (String answer : List.of(
                "",
                "?code=a",
                "?state=" + state,
                "?code=a&state=" + state.substring(1),
                "?error=access_denied&state=" + state,
                "?code=made+up&state=" + state)) {
            browser.get("/mypass/provider");
            // the state is another one by now, but for the first
            String target = WebClient.target(browser.get("/mypass/back" + answer));
            assertTrue(target.startsWith(FAILED), answer + " leads to " + target);
        }
        String asked = WebClient.target(browser.get("/mypass/provider"));
        String right = asked.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        String made = WebClient.target(browser.get("/mypass/back?code=made+up&state=" + right));
        assertEquals(FAILED + "%2Fmypass", made);
        assertEquals("/mypass/sign-in?to=%2Fmypass", WebClient.target(browser.get("/mypass")));
    }
}
