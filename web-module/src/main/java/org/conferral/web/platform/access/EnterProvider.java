package org.conferral.web.platform.access;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.conferral.web.platform.Screen;

/**
 * The one address that the container itself guards (web.xml): the server asks the provider who comes here, and lets in who
 * comes back. What was asked for waits in a cookie meanwhile, for the provider knows this address only. (WildFly's {@code
 * HttpServletRequest.authenticate} cannot do it: after its first, optional look at a request it never asks.)
 */
@WebServlet(EnterProvider.PATH)
public class EnterProvider extends HttpServlet {
    static final String PATH = "/enter/provider";

    private static final long serialVersionUID = 1L;
    private static final String ASKED = "asked";
    private static final Duration SIGNING_IN = Duration.ofMinutes(30);
    private static final int LONGEST = 2000;

    /** Sends the browser there, and then to this address. */
    static void send(String to, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String kept = URLEncoder.encode(Enter.target(to), StandardCharsets.UTF_8);
        if (kept.length() <= LONGEST) {
            response.addCookie(DoorCookies.cookie(request, ASKED, kept, PATH, SIGNING_IN));
        }
        response.sendRedirect(PATH);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String asked = DoorCookies.find(request, ASKED).orElse("");
        response.addCookie(DoorCookies.cookie(request, ASKED, "", PATH, Duration.ZERO));
        response.sendRedirect(target(asked));
    }

    /** What was asked for, as the cookie has it; one that is not of ours leads home. */
    static String target(String cookie) {
        try {
            return Enter.target(URLDecoder.decode(cookie, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return Screen.HOME.path();
        }
    }
}
