package org.conferral.it.testbed;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The sessions of those who signed in before: one sign-in per person and server in a test run is enough. */
final class SignIns {
    private static final Map<String, List<Cookie>> KNOWN = new ConcurrentHashMap<>();

    private SignIns() {}

    /** Lets the window go on with the person's session, if there is one. */
    static void resume(BrowserContext window, Account account, String server) {
        List<Cookie> session = KNOWN.get(account + server);
        if (session != null) {
            window.addCookies(session);
        }
    }

    static void keep(BrowserContext window, Account account, String server) {
        KNOWN.put(
                account + server,
                window.cookies().stream()
                        .filter(cookie -> cookie.name.equals("JSESSIONID"))
                        .toList());
    }
}
