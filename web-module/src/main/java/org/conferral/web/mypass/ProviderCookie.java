package org.conferral.web.mypass;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.connection.entity.ProviderKey;
import org.conferral.web.platform.access.DoorCookies;

/**
 * What a browser keeps while its person is at the provider: the key, and the page that was asked for. It goes to the one
 * address that the provider sends people back to, and is gone as soon as somebody came there with what was sent along.
 */
record ProviderCookie(ProviderKey key, String to) {
    private static final String NAME = "mypass-provider";
    private static final Pattern VALUE = Pattern.compile("([A-Za-z0-9_-]{43}~[0-9]{1,12})[.]([A-Za-z0-9%._-]{0,200})");

    void keep(HttpServletRequest request, HttpServletResponse response) {
        String value = key.text() + "." + URLEncoder.encode(to, StandardCharsets.UTF_8);
        response.addCookie(DoorCookies.cookie(request, NAME, value, BackServlet.PATH, ConnectionPolicy.AT_PROVIDER));
    }

    /** What the browser has. */
    static Optional<ProviderCookie> find(HttpServletRequest request) {
        return DoorCookies.find(request, NAME).flatMap(ProviderCookie::of);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(DoorCookies.cookie(request, NAME, "", BackServlet.PATH, Duration.ZERO));
    }

    /** What a cookie says; nothing where it is none of ours. */
    static Optional<ProviderCookie> of(String cookie) {
        Matcher value = VALUE.matcher(cookie);
        try {
            return value.matches()
                    ? Optional.of(new ProviderCookie(
                            new ProviderKey(value.group(1)),
                            MypassPass.local(URLDecoder.decode(value.group(2), StandardCharsets.UTF_8))))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
