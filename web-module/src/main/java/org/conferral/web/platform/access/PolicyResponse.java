package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.conferral.web.platform.Analytics;

/**
 * Keeps one Content-Security-Policy per response. PrimeFaces adds its own, {@code script-src} with the nonce of the
 * page's inline scripts; browsers would apply two policies both, and refuse those scripts. So what it adds replaces the
 * scripts' part, and the other parts are ours.
 */
class PolicyResponse extends HttpServletResponseWrapper {
    static final String HEADER = "Content-Security-Policy";
    static final String OWN_SCRIPTS = "script-src 'self'";

    private static final String OTHER_PARTS =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
                    + " object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; ";

    private static final String ANALYTICS_PARTS = "connect-src 'self' " + Analytics.host()
            + " https://*.google-analytics.com https://*.analytics.google.com; ";

    PolicyResponse(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void addHeader(String name, String value) {
        if (name.equalsIgnoreCase(HEADER)) {
            setHeader(name, value);
        } else {
            super.addHeader(name, value);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        super.setHeader(name, name.equalsIgnoreCase(HEADER) ? policy(value) : value);
    }

    private static String policy(String scripts) {
        return Analytics.isConfigured()
                ? OTHER_PARTS + ANALYTICS_PARTS + scripts.replace(OWN_SCRIPTS, OWN_SCRIPTS + " " + Analytics.host())
                : OTHER_PARTS + scripts;
    }
}
