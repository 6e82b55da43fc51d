package org.conferral.it.testbed;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The sessions of those who signed in before: one sign-in per person and server is enough for the tests of a thread. Those
 * of another have their own, as a session keeps only its latest pages.
 */
final class SignIns {
    private static final ThreadLocal<Map<String, List<Cookie>>> KNOWN = ThreadLocal.withInitial(HashMap::new);

    private SignIns() {}

    /** Lets the window go on with the person's session, if there is one, and with nobody else's. */
    static void resume(BrowserContext window, Account account, String server) {
        List<Cookie> session = KNOWN.get().get(account + server);
        if (session == null) {
            window.clearCookies(new BrowserContext.ClearCookiesOptions().setName("JSESSIONID"));
        } else {
            window.addCookies(session);
        }
    }

    static void keep(BrowserContext window, Account account, String server) {
        KNOWN.get()
                .put(
                        account + server,
                        window.cookies().stream()
                                .filter(cookie -> cookie.name.equals("JSESSIONID"))
                                .toList());
    }
}
