package org.conferral.it.platform;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.SlowRun;
import org.conferral.it.testbed.TwoNodes;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;

/** What a person sees on a server whose database is away in the middle of a run, and when it is back. */
@BrowserTest
public class DatabaseAwayIT {
    // web.platform R6
    @Test
    void pagesSayThatTheDatabaseIsAwayAndGoOnWhenItIsBack(Visit visit, Visit stranger) throws IOException {
        TwoNodes nodes = TwoNodes.any();
        String home = nodes.address();
        Page page = visit.signIn(Account.RECORDS, home + "/run/list").page();
        SlowRun run = SlowRun.atItsBeginning(nodes);
        String address = home + "/run/view?id=" + run.id();
        Page watching = visit.anotherTab();
        watching.navigate(address);
        assertThat(watching.locator("#state_title")).hasText("Running");

        nodes.killDatabase();
        Response answer = page.navigate(address);
        assertEquals(503, answer.status());
        assertEquals("15", answer.headerValue("Retry-After"));
        assertThat(page.locator("h1")).hasText("Service Unavailable");
        assertThat(page.locator("main")).containsText("The database cannot be reached");
        assertFalse(page.content().contains("Exception"), "no stack trace");
        visit.mustBeAccessible();
        visit.inFrench();
        visit.mustBeAccessible();
        assertEquals(503, visit.open(home + "/"));
        assertThat(page.locator("html")).hasAttribute("lang", "fr");
        stranger.open(home + "/");
        stranger.fillIn(Account.RECORDS.login(), Account.RECORDS.password());
        assertThat(stranger.page().locator("h1")).hasText("Service Unavailable");
        assertThat(watching.locator("[data-lost]")).isVisible();

        visit.open(address);
        page.locator("main a.solid").click();
        nodes.restartDatabase();
        assertThat(page.locator("#state_title")).isVisible();
        run.mustComplete();
        assertThat(watching.locator("#state_title")).hasText("Terminé");
    }

    /** The servers here have no setting for it. */
    @Test
    void analyticsIsNotLoadedWhereItIsNotSet(Visit visit) throws IOException {
        String home = TwoNodes.any().address();
        Page page = visit.ownPage();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        visit.signIn(Account.RECORDS, home + "/run/search");
        assertThat(page.locator("#types_button")).isVisible();
        assertThat(page.locator("script[src*=analytics], script[src*=gtag]")).hasCount(0);
        assertEquals(
                List.of(), asked.stream().filter(url -> !url.startsWith(home)).toList());
        String policy = String.valueOf(page.navigate(home + "/run/search").headerValue("Content-Security-Policy"));
        assertFalse(policy.contains("google"), policy);
    }
}
