package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.web.platform.Endpoint;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.PartialRedirect;
import org.conferral.web.platform.Screen;

/** What somebody gets who has not signed in, or not any more, or lacks the role; the address asked for is kept. */
final class Challenge {
    private Challenge() {}

    /** Signs in, then shows the page that was asked for. What a form sent is not replayed: its page is opened anew. */
    static void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PartialRedirect.isPartial(request)) {
            PartialRedirect.send(anew(request), response);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect(Enter.address(LocalAddress.path(request) + LocalAddress.query(request)));
        } else {
            response.sendRedirect(anew(request));
        }
    }

    /**
     * Where the page of a form is opened anew. A browser follows no form to a provider elsewhere, and a person whom the
     * provider lets in at once would not see that anything happened: so the sign-in page says it first.
     */
    private static String anew(HttpServletRequest request) {
        String page = LocalAddress.page(request);
        return Provider.isTheWay() ? SignInView.ended(page) : page;
    }

    static void endpoint(Endpoint.Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (kind) {
            case DOWNLOAD -> page(request, response);
            case ACTION, KEYED, UPLOAD -> response.sendRedirect(Screen.SIGN_IN.path());
            case POLL -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Refuses a page; a script's request opens it, and so sees the refusal. */
    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (PartialRedirect.isPartial(request)) {
            PartialRedirect.send(LocalAddress.page(request), response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }
}
