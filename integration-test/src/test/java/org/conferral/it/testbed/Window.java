package org.conferral.it.testbed;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * A browser window with cookies of its own. One that a test is through with is emptied and given to the next test of its
 * thread: to begin another takes a browser three times as long as to open a page in it.
 */
record Window(BrowserContext context, Page page) {
    static final int WIDTH = 1280;
    static final int HEIGHT = 900;

    private static final String NOWHERE = "about:blank";
    private static final ThreadLocal<Deque<Window>> EMPTY = ThreadLocal.withInitial(ArrayDeque::new);

    static Window open() {
        Window empty = EMPTY.get().poll();
        return empty == null ? another() : empty;
    }

    private static Window another() {
        return of(new Browser.NewContextOptions());
    }

    /** One that runs no scripts of pages. */
    static Window withoutScript() {
        return of(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    private static Window of(Browser.NewContextOptions options) {
        BrowserContext context = Chromium.browser()
                .newContext(options.setBaseURL(Surroundings.value("CONFERRAL_TEST_URL"))
                        .setLocale("en-CA")
                        .setViewportSize(WIDTH, HEIGHT));
        context.setDefaultTimeout(Patience.MILLISECONDS);
        return new Window(context, context.newPage());
    }

    /** Nothing of what was done in it is left. */
    void empty() {
        try {
            leave();
        } catch (PlaywrightException e) {
            close();
            return;
        }
        EMPTY.get().push(this);
    }

    private void leave() {
        List.copyOf(context.pages()).stream().filter(tab -> !tab.equals(page)).forEach(Page::close);
        Consumer<Dialog> leaving = Dialog::accept;
        page.onDialog(leaving);
        page.evaluate(
                "() => { if (location.protocol !== 'about:') { localStorage.clear(); sessionStorage.clear(); } }");
        page.navigate(NOWHERE);
        page.offDialog(leaving);
        context.clearCookies();
        page.setViewportSize(WIDTH, HEIGHT);
    }

    void close() {
        context.close();
    }
}
