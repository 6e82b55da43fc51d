package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;

/**
 * When a person last did something. Polling renews the container's own count, so a session that is only polled is ended
 * here, after the same time.
 */
final class IdleSession {
    private static final String LAST_ACT = IdleSession.class.getName();
    private static final Clock CLOCK = Clock.systemUTC();

    private IdleSession() {}

    static void touch(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.setAttribute(LAST_ACT, CLOCK.millis());
        }
    }

    /** Ends the session if nobody has done anything for as long as a session may be idle; says whether it did. */
    static boolean ended(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(LAST_ACT) instanceof Long last)) {
            return false;
        }
        long idle = CLOCK.millis() - last;
        if (session.getMaxInactiveInterval() <= 0 || idle < session.getMaxInactiveInterval() * 1000L) {
            return false;
        }
        session.invalidate();
        return true;
    }
}
