package org.conferral.web.platform.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.conferral.people.boundary.SignInService;
import org.conferral.people.entity.Standing;
import org.conferral.web.platform.Endpoint;
import org.conferral.web.platform.Screen;

/**
 * Whether who has signed in may stay. The session keeps the version that the person's account had; when an administrator
 * changes roles or state, or another password is chosen, the account has a newer one and the session ends. The first
 * request of a session records that somebody got in.
 */
@ApplicationScoped
public class Presence {
    private static final String VERSION = Presence.class.getName();

    @Inject
    SignInService signIns;

    /** Whether somebody has signed in; ends the session of who was let in as the account is no more. */
    boolean isIn(HttpServletRequest request) throws ServletException {
        HttpSession session = request.getSession(false);
        if (session == null || request.getUserPrincipal() == null) {
            return request.getUserPrincipal() != null;
        }
        try {
            return stays(request, session);
        } catch (IllegalStateException e) {
            return false; // another request has just ended the session
        }
    }

    private boolean stays(HttpServletRequest request, HttpSession session) throws ServletException {
        String login = request.getUserPrincipal().getName();
        boolean stays = session.getAttribute(VERSION) instanceof Integer version
                ? signIns.version(login) <= version
                : enters(login, request, session);
        if (!stays) {
            request.logout();
            session.invalidate();
        }
        return stays;
    }

    /** Whom a provider lets in has no account here, whatever the login; their roles are kept there. */
    private boolean enters(String login, HttpServletRequest request, HttpSession session) {
        Optional<Standing> standing = Provider.isTheWay() ? Optional.empty() : signIns.find(login);
        if (standing.isPresent() && !standing.get().agrees(request::isUserInRole)) {
            return false;
        }
        session.setAttribute(VERSION, standing.map(Standing::session).orElse(Integer.MAX_VALUE));
        signIns.succeeded(login, ClientAddress.of(request));
        return true;
    }

    /** Records that something was refused to whoever asked. Where there is nothing, what was asked for is not kept. */
    public void refused(HttpServletRequest request, String path) {
        boolean known = Screen.at(path).isPresent() || Endpoint.at(path).isPresent();
        signIns.refused(request.getRemoteUser(), ClientAddress.of(request), known ? path : "");
    }
}
