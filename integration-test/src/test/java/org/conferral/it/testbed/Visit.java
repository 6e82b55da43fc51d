package org.conferral.it.testbed;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** One person's browser window, with cookies of its own. */
public final class Visit implements AutoCloseable {
    private final Window window;
    private final BrowserContext context;
    private final Page page;
    private boolean toItself;

    Visit() {
        this(Window.open());
    }

    private Visit(Window window) {
        this.window = window;
        this.context = window.context();
        this.page = window.page();
    }

    /** In a browser that runs no scripts of pages. */
    static Visit withoutScript() {
        Visit visit = new Visit(Window.withoutScript());
        visit.keepToItself();
        return visit;
    }

    public Page page() {
        return page;
    }

    /** The page, for who listens to what it asks, or answers in the server's place: no other test gets its window. */
    public Page ownPage() {
        keepToItself();
        return page;
    }

    /** Its window is closed after the test. */
    void keepToItself() {
        toItself = true;
    }

    /** Another tab of the same person. */
    public Page anotherTab() {
        return context.newPage();
    }

    public int open(String path) {
        Response response = page.navigate(path);
        return response.status();
    }

    /** At an address as this person; signs in at the door, unless they are signed in already. */
    public Visit signIn(Account account, String path) {
        String server = path.startsWith("http")
                ? URI.create(path).resolve("/").toString()
                : Surroundings.value("CONFERRAL_TEST_URL");
        SignIns.resume(context, account, server);
        open(path);
        if (page.locator("#login").isVisible()) {
            fillIn(account.login(), account.password());
            assertThat(page.locator("#login")).hasCount(0);
            SignIns.keep(context, account, server);
        }
        return this;
    }

    /** Fills in the sign-in form as it stands, and sends it. */
    public Visit fillIn(String login, String password) {
        Keyboard.enter(page.locator("#login"), login);
        Keyboard.enter(page.locator("#password"), password);
        page.locator("main button[type=submit]").click();
        return this;
    }

    /** What happens to a session after a long pause. */
    public void forgetSession() {
        context.clearCookies();
    }

    /** What happens to a session after a long pause, when the browser still holds its key. */
    public void endSession() {
        List<Cookie> cookies = context.cookies();
        context.clearCookies();
        for (Cookie cookie : cookies) {
            cookie.value = cookie.name.equals("JSESSIONID") ? "ended" : cookie.value;
        }
        context.addCookies(cookies);
    }

    /** The page as it stands, in French from now on. */
    public Visit inFrench() {
        return in("fr");
    }

    /** Back in English; waits until the page stands, so that what is typed next is not typed into the one before. */
    public Visit inEnglish() {
        return in("en");
    }

    private Visit in(String language) {
        page.locator("header [lang=" + language + "]").click();
        assertThat(page.locator("html")).hasAttribute("lang", language);
        page.waitForLoadState();
        return this;
    }

    /** Does what leads to another page, and returns when that stands: also where the two say the same. */
    public Visit toNextPage(Runnable press) {
        page.evaluate("() => { document.documentElement.dataset.before = '' }");
        press.run();
        assertThat(page.locator("html[data-before]")).hasCount(0);
        page.waitForLoadState();
        return this;
    }

    /** Nothing that keeps a person with a disability from using the page as it stands. */
    public void mustBeAccessible() {
        Accessibility.mustBeGiven(page);
    }

    /** What makes the page as it stands harder to use than it might be for a person with a disability, or for a finger. */
    public List<?> barriers() {
        return Accessibility.barriers(page);
    }

    /** A page in both languages and on a small screen; it is opened anew afterwards. */
    public void mustBeFine(String address) {
        open(address);
        inFrench();
        mustBeFine();
        inEnglish();
        page.setViewportSize(360, 740);
        open(address);
        assertEquals(360, page.evaluate("document.documentElement.scrollWidth"), address);
        mustBeFine();
        page.setViewportSize(Window.WIDTH, Window.HEIGHT);
        open(address);
    }

    /** The page as it stands has a heading, lacks no text and is accessible. */
    public void mustBeFine() {
        assertThat(page.locator("h1")).isVisible();
        assertFalse(page.locator("body").innerText().contains("???"), "untranslated");
        mustBeAccessible();
    }

    Path picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file.toAbsolutePath();
    }

    @Override
    public void close() {
        if (toItself) {
            window.close();
        } else {
            window.empty();
        }
    }
}
