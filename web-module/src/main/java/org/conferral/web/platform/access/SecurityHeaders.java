package org.conferral.web.platform.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.conferral.platform.entity.Environment;

/**
 * The headers that tell a browser what our pages never do. Resources are kept for a year, because their addresses
 * change with every build; everything else is never stored.
 */
public class SecurityHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Duration YEAR = Duration.ofDays(365);

    /** Where cookies go by TLS alone, browsers are told never to come without it. */
    private final boolean onlyTls;

    public SecurityHeaders() {
        this(Environment.ofThisServer());
    }

    SecurityHeaders(Environment environment) {
        onlyTls = environment
                .text("CONFERRAL_SECURE_COOKIES")
                .filter("true"::equals)
                .isPresent();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, headed(request, response));
    }

    private HttpServletResponse headed(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (onlyTls) {
            response.setHeader("Strict-Transport-Security", "max-age=" + YEAR.toSeconds());
        }
        response.setHeader("Cache-Control", Resources.isResource(request) ? kept() : "no-store");
        PolicyResponse wrapped = new PolicyResponse(response);
        wrapped.setHeader(PolicyResponse.HEADER, PolicyResponse.OWN_SCRIPTS);
        return wrapped;
    }

    private static String kept() {
        return "public, max-age=" + YEAR.toSeconds() + ", immutable";
    }
}
