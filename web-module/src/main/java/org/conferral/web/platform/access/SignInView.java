package org.conferral.web.platform.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** The sign-in page: why it is shown. */
@Named
@RequestScoped
public class SignInView {
    @Inject
    HttpServletRequest request;

    public boolean isFailed() {
        return request.getParameter("failed") != null;
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
