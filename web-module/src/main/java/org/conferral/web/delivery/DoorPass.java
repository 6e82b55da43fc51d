package org.conferral.web.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.conferral.delivery.entity.DoorKey;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.access.DoorCookies;

/**
 * What somebody at a consumer's door has: the key of the link in the address, and that of the visit in a cookie, which only
 * requests for the pages behind the door carry.
 */
final class DoorPass {
    static final String KEY = "key";
    static final String FAULT = "fault";
    static final String ASKED = "asked";

    private static final String COOKIE = "documents";

    private DoorPass() {}

    static DoorKey link(HttpServletRequest request) {
        return new DoorKey(Objects.toString(request.getParameter(KEY), ""));
    }

    static DoorKey visit(HttpServletRequest request) {
        return new DoorKey(DoorCookies.find(request, COOKIE).orElse(""));
    }

    static void keep(HttpServletRequest request, HttpServletResponse response, DoorKey visit, Duration age) {
        response.addCookie(DoorCookies.cookie(request, COOKIE, visit.text(), Screen.DOCUMENTS.path(), age));
    }

    /** The page of this request's link; what follows stands behind that. */
    static String page(HttpServletRequest request, String behind) {
        return Screen.DOCUMENTS.path() + "?" + KEY + "="
                + URLEncoder.encode(link(request).text(), StandardCharsets.UTF_8) + behind;
    }
}
