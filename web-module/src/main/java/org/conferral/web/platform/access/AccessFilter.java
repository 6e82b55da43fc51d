package org.conferral.web.platform.access;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.conferral.web.platform.Endpoint;
import org.conferral.web.platform.Screen;

/**
 * Denies what the registries ({@link Screen}, {@link Endpoint}) do not permit: 404 for an address that is in neither, a
 * challenge for somebody who has not signed in, 403 for somebody without the role, which is recorded. Public pages have
 * nothing to send.
 */
public class AccessFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Csrf csrf;

    @Inject
    transient Presence presence;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        Optional<Screen> page = Screen.at(path);
        Optional<Endpoint> endpoint = Endpoint.at(path);
        if (Resources.isResource(request)) {
            chain.doFilter(request, response);
            return;
        }
        boolean signedIn = presence.isIn(request);
        if (page.isPresent()) {
            page(page.get(), signedIn, request, response, chain);
        } else if (endpoint.isPresent()) {
            endpoint(endpoint.get(), signedIn, request, response, chain);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void page(
            Screen page, boolean signedIn, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (page.isPublic() && !Csrf.onlyReads(request)) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        } else if (!page.isPublic() && !signedIn) {
            Challenge.page(request, response);
        } else if (!page.opensTo(request::isUserInRole)) {
            presence.refused(request, page.path());
            Challenge.refuse(request, response);
        } else if (!isSound(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else {
            IdleSession.touch(request);
            if (page.view().equals(page.path())) {
                chain.doFilter(request, response);
            } else {
                request.getRequestDispatcher(page.view()).forward(request, response);
            }
        }
    }

    /** Says so where the server has not said it already, of a body that cannot be read. */
    private static void refuse(HttpServletResponse response, int status) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }

    /** Whether the request only reads, or sends a form that can be one of ours. */
    private static boolean isSound(HttpServletRequest request) {
        return isReadable(request) && (Csrf.onlyReads(request) || FormPolicy.isSound(request.getParameterMap()));
    }

    /** Whether the request only reads, or sends what the server can make something of: no form of too many fields. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            return Csrf.onlyReads(request) || request.getParameterMap() != null;
        } catch (RuntimeException e) {
            return false;
        }
    }

    private void endpoint(
            Endpoint endpoint,
            boolean signedIn,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        boolean polled = endpoint.kind() == Endpoint.Kind.POLL;
        boolean opens = endpoint.opensTo(request::isUserInRole);
        boolean ended = polled && IdleSession.ended(request);
        if (ended || (!endpoint.isPublic() && !signedIn)) {
            Challenge.endpoint(endpoint.kind(), request, response);
        } else if (opens && endpoint.kind() != Endpoint.Kind.UPLOAD && !isReadable(request)) {
            refuse(response, HttpServletResponse.SC_BAD_REQUEST);
        } else if (!opens || !accepts(endpoint, request)) {
            presence.refused(request, request.getServletPath());
            refuse(response, HttpServletResponse.SC_FORBIDDEN);
        } else {
            if (!polled) {
                IdleSession.touch(request);
            }
            chain.doFilter(request, response);
        }
    }

    /** Whoever sends a key, or only reads, need not have a session and gets none: the token would make one. */
    private boolean accepts(Endpoint endpoint, HttpServletRequest request) {
        return endpoint.kind() == Endpoint.Kind.KEYED
                || endpoint.kind() == Endpoint.Kind.UPLOAD
                || Csrf.onlyReads(request)
                || csrf.accepts(request);
    }
}
