package org.conferral.web.platform.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.conferral.people.entity.DoorKey;

/** What a browser keeps for the door. Scripts do not see it, other sites' pages do not send it. */
public final class DoorCookies {
    private static final String KNOWN = "known-";
    private static final int NAME_BYTES = 6;

    private DoorCookies() {}

    /** What makes the browser known as one of this login's person; blank for nothing. */
    static String known(HttpServletRequest request, String login) {
        return find(request, name(login)).orElse("");
    }

    static void keepKnown(HttpServletRequest request, HttpServletResponse response, String login, String value) {
        response.addCookie(cookie(request, name(login), value, "/sign-in", DoorKey.GOOD));
    }

    /** The value of the cookie of this name. */
    public static Optional<String> find(HttpServletRequest request, String name) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Stream::of)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }

    /** A cookie for this long; for none, the one that there is goes. */
    public static Cookie cookie(HttpServletRequest request, String name, String value, String path, Duration age) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath(path);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(Math.toIntExact(age.toSeconds()));
        return cookie;
    }

    /** One for each login, so that several people can share a browser; tells not whose. */
    private static String name(String login) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(login.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
            return KNOWN + HexFormat.of().formatHex(Arrays.copyOf(hash, NAME_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
