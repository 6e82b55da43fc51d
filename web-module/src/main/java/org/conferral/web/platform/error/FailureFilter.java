package org.conferral.web.platform.error;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.access.Presence;

/**
 * Answers for whatever is thrown: by the page of the failure where nothing was sent yet, else by an answer that breaks
 * off. The container, which writes each of them to the log with its trace, gets to know none.
 */
public class FailureFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Failures failures;

    @Inject
    transient Presence presence;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException e) {
            if (!Failure.isOfReader(e)) {
                answer(e, request, response);
            }
        }
    }

    private void answer(Exception thrown, HttpServletRequest request, HttpServletResponse response) throws IOException {
        Failure failure = failures.report(thrown, LocalAddress.path(request) + LocalAddress.query(request));
        if (failure.status() == Failure.DENIED) {
            presence.refused(request, request.getServletPath());
        }
        if (response.isCommitted()) {
            throw new IOException("Failure " + failure.reference());
        }
        request.setAttribute(ErrorView.FAILURE, failure);
        response.sendError(failure.status());
    }
}
