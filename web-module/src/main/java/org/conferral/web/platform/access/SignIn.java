package org.conferral.web.platform.access;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.conferral.people.boundary.SignInService;
import org.conferral.people.entity.AccountPolicy;
import org.conferral.people.entity.SignInAttempt;
import org.conferral.web.platform.Screen;

/**
 * Checks a user name and a password, unless a try must wait, and goes back to the page or on to what was asked for by
 * redirect, so that a reload sends nothing again. Who is let in gets a new session; the one that there was before ends
 * by that, and by nothing less.
 */
@WebServlet("/sign-in/check")
public class SignIn extends HttpServlet {
    static final String LOGIN = "login";
    static final String FAILED = "failed";
    static final String PAUSED = "paused";

    private static final long serialVersionUID = 1L;

    @Inject
    transient SignInService signIns;

    @Inject
    transient Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (Provider.isTheWay()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String login = text(request, LOGIN).strip();
        SignInAttempt attempt = new SignInAttempt(login, ClientAddress.of(request), DoorCookies.known(request, login));
        Optional<Instant> resumes = signIns.pass(attempt);
        if (resumes.isPresent()) {
            back(PAUSED, new Tried(login, resumes.get()), request, response);
        } else if (isRight(attempt.login(), text(request, "password"), request)) {
            DoorCookies.keepKnown(request, response, login, signIns.open(attempt));
            Tried.forget(request, response);
            response.sendRedirect(Enter.target(text(request, Enter.TO)));
        } else {
            signIns.failed(attempt);
            back(FAILED, new Tried(login, clock.instant()), request, response);
        }
    }

    private boolean isRight(String login, String password, HttpServletRequest request) throws ServletException {
        HttpSession former = request.getSession(false);
        if (!AccountPolicy.isLogin(login) || (former != null && !signIns.isPassword(login, password))) {
            return false;
        }
        if (former != null) { // the container checks no password for who is signed in
            request.logout();
            former.invalidate();
        }
        try {
            request.login(login, password);
            return true;
        } catch (ServletException e) {
            return false;
        }
    }

    private void back(String why, Tried tried, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        tried.keep(request, response, clock.instant());
        String to = text(request, Enter.TO);
        String behind = to.isEmpty() ? "" : "&" + Enter.TO + "=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        response.sendRedirect(Screen.SIGN_IN.path() + "?" + why + behind);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.toString(request.getParameter(name), "");
    }
}
