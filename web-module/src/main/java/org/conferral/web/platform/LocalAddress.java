package org.conferral.web.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/** Addresses to send a browser to: always within this application, whatever the request says. */
public final class LocalAddress {
    private LocalAddress() {}

    /** The request's path; one that a browser would take for another host ({@code //host}) is made local. */
    public static String path(HttpServletRequest request) {
        return local(request.getRequestURI());
    }

    /** The request's query as it stands behind the path: empty, or beginning with a question mark. */
    public static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    /**
     * The address of the page that sent a request by script or form: its referrer, with the query, where that is one of
     * our pages; else the request's own path.
     */
    public static String page(HttpServletRequest request) {
        return referrer(request).orElseGet(() -> path(request));
    }

    /**
     * Where a request of the public that failed is tried again: at its own address where it only read, else at the page of
     * its form; where that is not known, at the page that verifies.
     */
    public static String again(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? local(Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "/"))
                        + query(request)
                : referrer(request).orElse(Screen.VERIFY.path());
    }

    private static Optional<String> referrer(HttpServletRequest request) {
        try {
            URI uri = URI.create(Objects.toString(request.getHeader("Referer"), ""));
            boolean ours = Objects.equals(uri.getRawAuthority(), request.getHeader("Host"))
                    && Screen.at(Objects.toString(uri.getPath(), "")).isPresent();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            return ours ? Optional.of(local(uri.getRawPath()) + query) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a path is of myPass, the public's own part. */
    public static boolean isOfMypass(String path) {
        String start = Screen.MYPASS.path();
        return path.equals(start) || path.startsWith(start + "/") || path.startsWith(start + "?");
    }

    /** A path made local. */
    public static String local(String path) {
        return "/" + path.replace("\\", "%5C").replaceFirst("^/+", "");
    }
}
