package org.conferral.web.platform.access;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.OptionalInt;
import org.conferral.platform.entity.Environment;

/** Lets no request in that {@link RequestPolicy} refuses: before anything of it is read or done. */
public class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = System.getLogger(RequestGuard.class.getName());

    @Inject
    transient Presence presence;

    private final transient RequestPolicy policy = RequestPolicy.of(Environment.ofThisServer());

    @Override
    public void init() {
        Environment environment = Environment.ofThisServer();
        if (environment.text("CONFERRAL_BEHIND_PROXY").filter("true"::equals).isPresent()
                && environment.text(RequestPolicy.SETTING).isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0} is not set: addresses are made of the host that a request names. Set it, or let the balancer pass"
                            + " its own host names only.",
                    RequestPolicy.SETTING);
        }
    }

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
        if (refusal.getAsInt() == HttpServletResponse.SC_FORBIDDEN) {
            presence.refused(request, request.getServletPath());
        }
        if (!response.isCommitted()) {
            response.sendError(refusal.getAsInt());
        }
    }

    private OptionalInt refusal(HttpServletRequest request) {
        try {
            return policy.refusal(RequestHead.of(request));
        } catch (IllegalArgumentException e) {
            return OptionalInt.of(HttpServletResponse.SC_BAD_REQUEST);
        }
    }
}
