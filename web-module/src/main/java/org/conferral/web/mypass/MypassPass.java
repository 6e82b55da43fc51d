package org.conferral.web.mypass;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.PassKey;
import org.conferral.platform.entity.Role;
import org.conferral.web.platform.LocalAddress;
import org.conferral.web.platform.Screen;
import org.conferral.web.platform.access.DoorCookies;

/** What the browser of somebody in myPass has: the key of the visit in a cookie, which only requests for myPass carry. */
final class MypassPass {
    static final String KEY = "key";
    static final String FAULT = "fault";
    static final String TO = "to";
    static final String ENDED = "ended";

    private static final String COOKIE = "mypass";
    private static final String STAFF = MypassPass.class.getName();
    private static final String ENTERED = STAFF + ".entered";
    private static final int SHOWN = 16;
    private static final Pattern LOCAL = Pattern.compile("/mypass(/[a-z-]+)?(\\?[a-z]+=[0-9]{1,18})?");

    private MypassPass() {}

    /** That of the staff, who are there for somebody while they are signed in; else the person's own. */
    static PassKey visit(HttpServletRequest request) {
        if (request.getAttribute(ENTERED) instanceof PassKey entered) {
            return entered;
        }
        return staff(request)
                .orElseGet(() -> new PassKey(DoorCookies.find(request, COOKIE).orElse("")));
    }

    private static Optional<PassKey> staff(HttpServletRequest request) {
        String login = request.getRemoteUser();
        return login != null && request.isUserInRole(Role.MANAGE_ORDERS)
                ? Optional.ofNullable(request.getSession(false))
                        .map(session -> session.getAttribute(STAFF))
                        .map(key -> new PassKey(key.toString()).of(login))
                : Optional.empty();
    }

    /** Whether staff are there for somebody, or were. */
    static boolean isStaff(HttpServletRequest request) {
        return staff(request).isPresent();
    }

    /** Whether the browser was signed in, and may be still. */
    static boolean has(HttpServletRequest request) {
        return isStaff(request) || DoorCookies.find(request, COOKIE).isPresent();
    }

    /** From now on the browser has this key, and this request. */
    static void keep(HttpServletRequest request, HttpServletResponse response, PassKey visit) {
        request.setAttribute(ENTERED, visit);
        response.addCookie(
                DoorCookies.cookie(request, COOKIE, visit.text(), Screen.MYPASS.path(), ConnectionPolicy.VISIT));
    }

    /** Lets staff be there for somebody, as long as their own session lasts. */
    static void keepStaff(HttpServletRequest request, PassKey visit) {
        request.getSession().setAttribute(STAFF, visit.text());
    }

    static void forgetStaff(HttpServletRequest request) {
        request.getSession().removeAttribute(STAFF);
    }

    /** What a form says of the visit that its page showed: blank for a person's own. */
    static String shown(HttpServletRequest request) {
        return staff(request)
                .map(key -> HexFormat.of().formatHex(key.hash()).substring(0, SHOWN))
                .orElse("");
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(DoorCookies.cookie(request, COOKIE, "", Screen.MYPASS.path(), Duration.ZERO));
    }

    /** The key of a link in the address. */
    static PassKey link(HttpServletRequest request) {
        return new PassKey(Fields.text(request, KEY));
    }

    /** The page that is asked for, with what it is asked about. */
    static String asked(HttpServletRequest request) {
        String whole = LocalAddress.path(request) + LocalAddress.query(request);
        return LOCAL.matcher(whole).matches() ? whole : LocalAddress.path(request);
    }

    /** The door, for who is not signed in, or not any more, with the page that it leads on to. */
    static String door(HttpServletRequest request, String to) {
        if (isStaff(request)) {
            forgetStaff(request);
            return Screen.MYPASS_SIGN_IN.path() + "?" + FAULT + "=over";
        }
        return Screen.MYPASS_SIGN_IN.path() + (has(request) ? "?" + ENDED + "&" : "?") + TO + "="
                + URLEncoder.encode(to, StandardCharsets.UTF_8);
    }

    /** Where somebody goes who has signed in: on to the page of myPass that was asked for, or to the first. */
    static String target(HttpServletRequest request) {
        return local(Fields.text(request, TO));
    }

    /** A page of myPass; the first one for whatever is none. */
    static String local(String to) {
        return LOCAL.matcher(to).matches() ? to : Screen.MYPASS.path();
    }
}
