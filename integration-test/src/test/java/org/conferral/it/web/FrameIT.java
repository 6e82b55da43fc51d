package org.conferral.it.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The way in and out, the frame around every page, and the pages for what goes wrong; in both languages. */
@BrowserTest
class FrameIT {
    @Test
    void signInKeepsTheAddressAndSignOutEndsTheSession(Visit visit) {
        visit.open("/");
        visit.mustBeAccessible();
        visit.fillIn("records", "wrong");
        assertThat(visit.page().getByRole(AriaRole.ALERT))
                .containsText("After several failed attempts sign-in pauses for a while.");
        visit.mustBeAccessible();

        visit.open("/?from=bookmark");
        visit.fillIn(Account.RECORDS.login(), Account.RECORDS.password());
        assertThat(visit.page()).hasURL(Pattern.compile(".*/\\?from=bookmark$"));
        assertThat(visit.page().locator("header .user summary")).containsText("records");
        visit.mustBeAccessible();

        visit.page().locator("header .user summary").click();
        visit.mustBeAccessible();
        visit.page().getByText("Sign out").click();
        assertThat(visit.page().getByText("You have signed out.")).isVisible();
        visit.open("/");
        assertThat(visit.page().locator("#login")).isVisible();
    }

    // web.platform R14
    @Test
    void endOfTheSessionIsToldAndLeadsBack(Visit visit) {
        visit.signIn(Account.RECORDS, "/award/find?number=0");
        visit.endSession();
        Keyboard.enter(visit.page().locator("#number"), "9");
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().getByText("Your session has ended")).isVisible();
        assertThat(visit.page().locator("main")).containsText("What you had entered there and not saved is lost.");
        visit.mustBeAccessible();
        Keyboard.enter(visit.page().locator("#login"), Account.RECORDS.login());
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().locator("#password")).isFocused();
        visit.page().keyboard().type(Account.RECORDS.password());
        visit.page().keyboard().press("Enter");
        assertThat(visit.page()).hasURL(Pattern.compile(".*/award/find([?].*)?$"));
        assertThat(visit.page().locator("#number")).isVisible();
    }

    // web.platform R5
    @Test
    void languageIsRememberedOverSignIn(Visit visit) {
        visit.open("/");
        visit.inFrench().mustBeAccessible();
        assertThat(visit.page().locator("h1")).not().containsText("Sign in");
        visit.toNextPage(() -> visit.fillIn("records", "faux"));
        visit.mustBeAccessible();
        visit.toNextPage(() -> visit.fillIn(Account.RECORDS.login(), Account.RECORDS.password()));
        assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
        visit.mustBeAccessible();
        assertNoUntranslatedKeys(visit.page());

        visit.inEnglish();
    }

    @Test
    void severalFailedAttemptsPauseSignInForThatAccountOnly(Visit visit, Visit other) {
        somebodyWithThePasswordOf(Account.VISITOR, "clumsy");
        visit.open("/");
        for (int attempt = 0; attempt < 6; attempt++) {
            String wrong = "wrong " + attempt;
            visit.toNextPage(() -> visit.fillIn("clumsy", wrong));
        }
        visit.toNextPage(() -> visit.fillIn("clumsy", Account.VISITOR.password()));
        assertThat(visit.page().locator("#login")).isVisible();

        other.open("/");
        other.fillIn(Account.VISITOR.login(), Account.VISITOR.password());
        assertThat(other.page().locator("header .user summary")).containsText("visitor");
    }

    private static void somebodyWithThePasswordOf(Account account, String login) {
        Database.update(
                "insert into app_user (login, password_hash) select ?, password_hash from app_user where login = ?",
                login,
                account.login());
        Database.update(
                "insert into app_user_role (user_id, role) select id, 'L01' from app_user where login = ?", login);
    }

    @Test
    void pageThatIsNotThereSaysSo(Visit visit) {
        visit.signIn(Account.VISITOR, "/");
        assertEquals(404, visit.open("/nowhere"));
        assertThat(visit.page().locator("h1")).hasText("Page Not Found");
        errorPageIsComplete(visit);
        visit.inFrench();
        visit.open("/nulle-part");
        visit.mustBeAccessible();
        assertNoUntranslatedKeys(visit.page());
    }

    @ParameterizedTest
    @EnumSource(names = {"VISITOR", "RECORDS", "AUDITOR", "ADMIN"})
    void landingPageIsForEverybody(Account account, Visit visit) {
        visit.signIn(account, "/");
        assertThat(visit.page().locator("h1")).isVisible();
        visit.mustBeAccessible();
        assertNoUntranslatedKeys(visit.page());
        assertThat(visit.page().locator("main")).not().containsText("still to come");
    }

    @Test
    void everythingCanBeReachedByKeyboardOnASmallScreen(Visit visit) {
        visit.signIn(Account.RECORDS, "/");
        visit.page().setViewportSize(360, 740);
        visit.open("/");
        assertFalse(
                (Boolean) visit.page()
                        .evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"),
                "the page is wider than the screen");
        visit.mustBeAccessible();
        visit.page().keyboard().press("Tab");
        assertEquals("#main", visit.page().evaluate("document.activeElement.getAttribute('href')"), "skip link first");
        visit.page().keyboard().press("Enter");
        assertEquals("main", visit.page().evaluate("document.activeElement.id"));
    }

    private static void errorPageIsComplete(Visit visit) {
        assertThat(visit.page().locator("main")).containsText("Reference");
        assertThat(visit.page().getByText("Return to the homepage").first()).isVisible();
        assertFalse(visit.page().content().contains("Exception"), "no stack trace");
        visit.mustBeAccessible();
    }

    /** Faces shows {@code ???key???} for a message that a bundle lacks. */
    static void assertNoUntranslatedKeys(Page page) {
        page.waitForLoadState();
        String text = page.locator("body").innerText();
        assertTrue(!text.contains("???"), text);
    }
}
