package org.conferral.web.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;

/** The sign-in page: why it is shown. */
@Named
@RequestScoped
public class SignInView {
    private static final String TRIED = SignInView.class.getName();
    private static final int LONGEST = 100;

    @Inject
    HttpServletRequest request;

    /** Keeps the user name of a failed attempt, in the session and not in the address. */
    static void remember(HttpServletRequest request) {
        String login = Objects.toString(request.getParameter("j_username"), "");
        request.getSession().setAttribute(TRIED, login.substring(0, Math.min(LONGEST, login.length())));
    }

    /** The user name of the attempt that failed just now. */
    public String getLogin() {
        HttpSession session = request.getSession(false);
        return isFailed() && session != null ? Objects.toString(session.getAttribute(TRIED), "") : "";
    }

    public boolean isFailed() {
        return request.getParameter("failed") != null;
    }

    /** A password was chosen just now. */
    public boolean isChosen() {
        return request.getParameter("chosen") != null;
    }

    public boolean isSignedOut() {
        return request.getParameter("signed-out") != null;
    }

    /** The browser still holds the key of a session that is there no more. */
    public boolean isEnded() {
        return !isFailed()
                && !isSignedOut()
                && request.getRequestedSessionId() != null
                && !request.isRequestedSessionIdValid();
    }
}
