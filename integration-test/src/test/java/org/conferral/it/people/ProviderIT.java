package org.conferral.it.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Keycloak;
import org.conferral.it.testbed.Patience;
import org.conferral.it.testbed.RawRequest;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * docs/specification/product.md, decision 26: people of an OpenID Connect provider. Runs in the profile {@code keycloak}
 * only, with a server that is configured for one.
 */
@Tag("keycloak")
@BrowserTest
class ProviderIT {
    // people R6.1, R6.2, R6.3
    @Test
    void personIsLetInWithTheProvidersRolesAndSignsOutThereToo(Visit visit) {
        Page page = visit.page();
        visit.open("/?from=bookmark");
        signIn(page, "records");
        assertThat(page).hasURL(Pattern.compile(".*/[?]from=bookmark$"));
        assertThat(page.locator("header .user summary")).containsText("records");
        assertEquals(403, visit.open("/intake/import"));
        assertTrue(
                Database.count("select count(*) from sign_in where login = 'records' and outcome = 'SIGNED_IN'") > 0);
        assertTrue(Database.count("select count(*) from sign_in where login = 'records' and outcome = 'REFUSED'"
                        + " and path = '/intake/import'")
                > 0);

        page.locator("header .user summary").click();
        page.getByText("Sign out").click();
        assertThat(page.getByText("You have signed out.")).isVisible();
        assertThat(page.locator("#password")).hasCount(0);
        visit.mustBeFine();
        page.locator("#enter").click();
        assertThat(page.locator("#kc-login")).isVisible();
        assertEquals(404, WebClient.anonymous().signIn("records", "any").statusCode());
    }

    // people R6.4
    @Test
    void whoHasNoRoleIsToldSoAndGetsOut(Visit visit) {
        Page page = visit.page();
        visit.open("/");
        signIn(page, "stranger");
        assertThat(page.locator("#no_access")).containsText("You are signed in as stranger");
        visit.mustBeFine();
        page.locator("#leave").click();
        assertThat(page.getByText("You have signed out.")).isVisible();
        page.locator("#enter").click();
        assertThat(page.locator("#kc-login")).isVisible();
    }

    // people R6.5
    @Test
    void endOfTheSessionIsToldWhereAFormWasSent(Visit visit) {
        Page page = visit.page();
        visit.open("/award/find?number=0");
        signIn(page, "records");
        visit.endSession();
        Keyboard.enter(page.locator("#number"), "9");
        page.keyboard().press("Enter");
        assertThat(page.getByText("Your session has ended")).isVisible();
        visit.mustBeFine();
        page.locator("#enter").click();
        assertThat(page).hasURL(Pattern.compile(".*/award/find([?].*)?$"));
        assertThat(page.locator("#number")).isVisible();
    }

    // people R6.6
    @Test
    void sessionThatEndsAtTheProviderEndsHere(Visit visit) {
        Page page = visit.page();
        visit.open("/people/list");
        signIn(page, "admin");
        assertThat(page.locator("#provider")).isVisible();
        assertThat(page.locator("#add")).hasCount(0);
        visit.mustBeFine();
        visit.open("/people/add");
        assertThat(page.locator("#provider")).isVisible();
        assertThat(page.locator("#login")).hasCount(0);
        visit.mustBeFine();
        Keycloak.endSessions();
        Patience.await(
                "the provider to ask for the password",
                () -> {
                    visit.open("/people/list");
                    return page.url();
                },
                address -> address.contains("/realms/staff/"));
        assertThat(page.locator("#kc-login")).isVisible();
    }

    // people R6.8
    @Test
    void tokenOfAnotherClientLetsNobodyIn() {
        String token = Keycloak.tokenForAnother("admin");
        for (RawRequest request : List.of(
                RawRequest.get("/people/list", "Authorization: Bearer " + token),
                RawRequest.get("/people/list?access_token=" + token),
                RawRequest.get("/enter/provider", "Authorization: Bearer " + token))) {
            RawRequest.Answer answer = request.send();
            assertEquals(400, answer.status(), request.target());
            assertFalse(answer.text().contains("Set-Cookie: JSESSIONID"), request.target());
        }
    }

    private static void signIn(Page page, String login) {
        assertTrue(page.url().contains("/realms/staff/"), page.url());
        Keyboard.enter(page.locator("#username"), login);
        Keyboard.enter(page.locator("#password"), Keycloak.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(address -> !address.contains("/realms/staff/") && !address.contains("/enter/provider"));
    }
}
