package org.conferral.web.platform.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalInt;
import org.conferral.platform.entity.Environment;

/** Lets no request in that {@link RequestPolicy} refuses: before anything of it is read or done. */
public class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient RequestPolicy policy = RequestPolicy.of(Environment.ofThisServer());

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            chain.doFilter(new WithoutParameters(request), response);
            return;
        }
        OptionalInt refusal = refusal(request);
        if (refusal.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        if (refusal.getAsInt() == HttpServletResponse.SC_METHOD_NOT_ALLOWED) {
            response.setHeader("Allow", String.join(", ", RequestPolicy.methods(request.getServletPath())));
        }
        response.sendError(refusal.getAsInt());
    }

    private OptionalInt refusal(HttpServletRequest request) {
        try {
            return policy.refusal(RequestHead.of(request));
        } catch (IllegalArgumentException e) {
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
