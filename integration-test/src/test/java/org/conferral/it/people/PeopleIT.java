package org.conferral.it.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import org.conferral.it.testbed.Account;
import org.conferral.it.testbed.BrowserTest;
import org.conferral.it.testbed.Database;
import org.conferral.it.testbed.Keyboard;
import org.conferral.it.testbed.Visit;
import org.conferral.it.testbed.WebClient;
import org.junit.jupiter.api.Test;

/** docs/specification/product.md, decision 26: from an administrator's first click to the person's last try. */
@BrowserTest
class PeopleIT {
    private static final String LOGIN = "zoe.walker";
    private static final String PASSWORD = "seven green tables";
    private static final String GONE = "This link cannot be used, or cannot be used any more.";

    // people R3.1, R3.3, R2.2, R4.1
    @Test
    void aPersonIsInvitedWorksIsChangedAndDisabled(Visit visit, Visit other) {
        visit.signIn(Account.ADMIN, "/people/list");
        visit.mustBeFine("/people/list");
        visit.mustBeFine("/people/add");
        Page admin = visit.page();
        String link = add(admin);
        visit.mustBeFine();
        assertThat(admin.locator(".subtitle .chip")).hasText("Invited");

        other.mustBeFine(link);
        Page person = other.page();
        choose(person, "too short", "too short");
        assertThat(person.locator("#fault")).containsText("at least 12 characters");
        choose(person, PASSWORD, PASSWORD + "!");
        assertThat(person.locator("#fault")).containsText("not the same");
        other.mustBeFine();
        choose(person, PASSWORD, PASSWORD);
        assertThat(person.getByText("Your password is set.")).isVisible();
        other.fillIn("Zoe.Walker", PASSWORD);
        assertThat(person.locator("header .user summary")).containsText(LOGIN);
        assertEquals(200, other.open("/credential/list"));
        WebClient unused = WebClient.anonymous();
        unused.signIn(LOGIN, PASSWORD);

        // used, altered, never there
        for (String gone : new String[] {link, link + "x", "/invitation", "/invitation?key=%20"}) {
            assertEquals(200, other.open(gone));
            assertThat(person.locator("#gone")).containsText(GONE);
        }
        other.mustBeFine();

        admin.reload();
        assertThat(admin.locator("#link")).hasCount(0);
        assertThat(admin.locator(".subtitle .chip")).hasText("Active");
        toggle(admin, "List credentials");
        toggle(admin, "Read everything, change nothing");
        admin.locator("#save").click();
        assertThat(admin.locator("#messages")).containsText("was saved");
        assertThat(admin.locator("#timeline li").first())
                .containsText("May now: Read everything, change nothing. Before: List credentials.");
        assertThat(admin.locator("#timeline li").first()).containsText("admin");

        // the sessions of before are over, used or not, and the next one has the other roles
        assertEquals("/enter", WebClient.target(unused.get("/credential/list")).replaceFirst("[?].*", ""));
        other.open("/credential/list");
        other.fillIn(LOGIN, PASSWORD);
        assertThat(person.locator("header .user summary")).containsText(LOGIN);
        other.mustBeFine("/people/sign-ins");
        Keyboard.enter(person.locator("#text"), LOGIN);
        assertThat(person.locator("#rows tbody tr").first()).containsText("Signed in");
        // who reads everything and changes nothing
        assertEquals(403, other.open("/people/add"));
        other.mustBeFine("/people/list");
        assertThat(person.locator("#add")).hasCount(0);
        assertThat(person.locator("#export")).isVisible();
        Keyboard.enter(person.locator("#text"), LOGIN);
        assertThat(person.locator("#rows tbody tr")).hasCount(1);
        person.locator("#rows tbody tr a").first().click();
        assertThat(person.locator("h1")).hasText("Zoë Walker");
        assertThat(person.locator("main")).containsText("Read everything, change nothing");
        for (String changes : new String[] {"#save", "#invite", "#disable", "#full_name"}) {
            assertThat(person.locator(changes)).hasCount(0);
        }
        other.mustBeFine();
        assertEquals(403, other.open("/run/search"));

        press(admin, "disable");
        assertThat(admin.locator(".subtitle .chip")).hasText("Disabled");
        other.open("/people/sign-ins");
        other.fillIn(LOGIN, PASSWORD);
        assertThat(person.getByRole(AriaRole.ALERT)).containsText("User name or password is not right.");
        press(admin, "enable");
        assertThat(admin.locator(".subtitle .chip")).hasText("Active");
        other.fillIn(LOGIN, PASSWORD);
        assertThat(person.locator("header .user summary")).containsText(LOGIN);
        other.open("/people/sign-ins");
        Keyboard.enter(person.locator("#text"), LOGIN);
        assertThat(person.locator("#rows tbody")).containsText("Failed");
        assertThat(person.locator("#rows tbody")).containsText("/run/search");
    }

    /** The link, once what cannot be a login was refused. */
    private static String add(Page page) {
        page.navigate("/people/list");
        page.getByText("Add a Person").click();
        Keyboard.enter(page.locator("#full_name"), "Zoë Walker");
        Keyboard.enter(page.locator("#login"), "records");
        page.locator("#add").click();
        assertThat(page.locator("#form")).containsText("This user name is taken.");
        Keyboard.enter(page.locator("#login"), "zoë");
        page.locator("#add").click();
        assertThat(page.locator("#form .ui-message-error"))
                .containsText("A user name begins with a letter from a to z");
        Keyboard.enter(page.locator("#login"), "Zoe.Walker");
        toggle(page, "List credentials");
        page.locator("#add").click();
        assertThat(page.locator("h1")).hasText("Zoë Walker");
        String link = page.locator("#link").innerText();
        assertTrue(link.matches("http://[^/]+/invitation[?]key=[A-Za-z0-9_-]{43}"), link);
        assertThat(page.locator("#timeline")).containsText("Account was made: List credentials");
        return link;
    }

    private static void toggle(Page page, String role) {
        page.locator("#roles_button").click();
        page.locator("#roles_panel").getByText(role).click();
        page.keyboard().press("Escape");
    }

    private static void choose(Page page, String password, String again) {
        Keyboard.enter(page.locator("#password"), password);
        Keyboard.enter(page.locator("#again"), again);
        page.locator("main button[type=submit]").click();
        page.waitForLoadState();
    }

    private static void press(Page page, String button) {
        page.locator("#" + button).click();
        page.locator("#" + button + "_yes").click();
        assertThat(page.locator("#messages .note")).isVisible();
    }

    // people R3.2
    @Test
    void theLastAdministratorStays(Visit visit) {
        long admin = Database.count("select id from app_user where login = 'admin'");
        Page page = visit.signIn(Account.ADMIN, "/people/view?id=" + admin).page();
        page.locator("#disable").click();
        page.locator("#disable_yes").click();
        assertThat(page.locator("#messages")).containsText("Nobody else can administer.");
        page.navigate("/people/view?id=" + admin);
        Keyboard.enter(page.locator("#full_name"), "Ada Min");
        toggle(page, "Administer people, imports and schedules");
        page.locator("#save").click();
        assertThat(page.locator("#messages")).containsText("Nobody else can administer.");
        page.navigate("/people/view?id=" + admin);
        assertThat(page.locator("#timeline")).not().containsText("Ada Min");
    }

    @Test
    void triesAreKeptWithoutPasswordsAndWithoutWhatIsNoLogin() {
        WebClient client = WebClient.anonymous();
        String typed = "not.a.login." + System.nanoTime();
        HttpResponse<String> answer = client.signIn(typed, "hidden");
        assertFalse(answer.body().contains("hidden"));
        assertEquals(0, Database.count("select count(*) from sign_in where login = ?", typed));
        assertEquals(1, Database.count("select count(*) from password_hash_of(?)", typed));
        assertEquals(0, Database.count("select count(*) from password_hash_of(?)", "x".repeat(65)));
        assertTrue(Database.count("select count(*) from sign_in where login is null and outcome = 'FAILED'") > 0);
    }
}
