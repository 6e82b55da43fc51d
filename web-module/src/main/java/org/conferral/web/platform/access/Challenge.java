package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.conferral.web.platform.Endpoint;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.Page;

/** What somebody gets who has not signed in, or not any more, or lacks the role; the address asked for is kept. */
final class Challenge {
    private Challenge() {}

    /** Signs in, then shows the page that was asked for. What a form sent is not replayed: its page is opened anew. */
    static void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPartial(request)) {
            goTo(LocalAddress.page(request), response);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect(Enter.address(LocalAddress.path(request) + LocalAddress.query(request)));
        } else {
            response.sendRedirect(LocalAddress.page(request));
        }
    }

    static void endpoint(Endpoint.Kind kind, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        switch (kind) {
            case DOWNLOAD -> page(request, response);
            case ACTION -> response.sendRedirect(Page.SIGN_IN.path());
            case POLL -> response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        }
    }

    /** Refuses a page; a script's request opens it, and so sees the refusal. */
    static void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (isPartial(request)) {
            goTo(LocalAddress.page(request), response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isPartial(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** The answer that makes Faces' script open an address. */
    private static void goTo(String address, HttpServletResponse response) throws IOException {
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<partial-response><redirect url=\"")
                .append(address.replace("&", "&amp;").replace("\"", "%22").replace("<", "%3C"))
                .append("\"/></partial-response>");
    }
}
