package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletRequest;

/** Style sheets, scripts, fonts: for everybody, and no page among them. */
final class Resources {
    private Resources() {}

    static boolean isResource(HttpServletRequest request) {
        return isResource(request.getServletPath());
    }

    static boolean isResource(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.startsWith("/static/");
    }
}
