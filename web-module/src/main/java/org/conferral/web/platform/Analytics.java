package org.conferral.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Google Analytics (GA4), off unless {@code CONFERRAL_GA_MEASUREMENT_ID} names a property
 * (docs/specification/product.md, decision 14); {@code CONFERRAL_GA_HOST} is where its script comes from. Never loaded
 * for a reader who came with {@code ?noTrack}.
 */
@Named
@RequestScoped
public class Analytics {
    /** The parameter that switches it off for a browser's session, and the cookie that remembers. */
    public static final String NO_TRACK = "noTrack";

    private static final String ID = Objects.requireNonNullElse(System.getenv("CONFERRAL_GA_MEASUREMENT_ID"), "");
    private static final String HOST =
            Objects.requireNonNullElse(System.getenv("CONFERRAL_GA_HOST"), "https://www.googletagmanager.com");

    @Inject
    HttpServletRequest request;

    /** Whether this page loads it. */
    public boolean isOn() {
        return isConfigured() && !isRefused(request);
    }

    /** Whether the installation wants it at all. */
    public static boolean isConfigured() {
        return ID.matches("G-[A-Z0-9]+");
    }

    static boolean isRefused(HttpServletRequest request) {
        Stream<Cookie> cookies = request.getCookies() == null ? Stream.empty() : Arrays.stream(request.getCookies());
        return isRefusedBy(request.getQueryString())
                || cookies.anyMatch(cookie -> cookie.getName().equals(NO_TRACK));
    }

    /** Whether what stands behind the question mark of an address refuses it. */
    static boolean isRefusedBy(@Nullable String query) {
        return query != null && query.contains(NO_TRACK);
    }

    public String getId() {
        return ID;
    }

    /** Where scripts may come from and data may go to, for the Content-Security-Policy. */
    public static String host() {
        return HOST;
    }

    public String getHost() {
        return HOST;
    }
}
