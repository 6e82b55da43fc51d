package org.conferral.web.mypass;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.connection.entity.ConnectionPolicy;
import org.conferral.web.platform.access.DoorCookies;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when its person was not signed in any more: it stands sealed beside the password, and in a cookie
 * while they are at the provider, and goes where it was sent to when they are let in and it is theirs.
 */
final class KeptForm {
    /** The field that has it, sealed. */
    static final String FIELD = "kept";

    /** It, sealed, as an attribute of the request; blank where it cannot wait. */
    static final String SEALED = KeptForm.class.getName();

    /** The page that the form is on, as an attribute of the request. */
    static final String PAGE = SEALED + ".page";

    /** Longer ones than people fill in do not wait. */
    static final int LONGEST = 20_000;

    /** Of longer ones a browser keeps no cookie, once they are sealed. */
    static final int LONGEST_AWAY = 2_800;

    private static final String COOKIE = "mypass-kept";

    private static final String SENT = SEALED + ".sent";
    private static final String POST = "POST";

    private KeptForm() {}

    /** Lets the browser keep it, sealed, for whoever comes back from the provider; for a blank one, what it kept goes. */
    static void keepAway(HttpServletRequest request, HttpServletResponse response, String sealed) {
        response.addCookie(DoorCookies.cookie(
                request,
                COOKIE,
                sealed,
                BackServlet.PATH,
                sealed.isEmpty() ? Duration.ZERO : ConnectionPolicy.FORM_WAITS));
    }

    /** What the browser kept, sealed; blank where it kept nothing. */
    static String away(HttpServletRequest request) {
        return DoorCookies.find(request, COOKIE).orElse("");
    }

    /** What a request sends, and where to. */
    static String of(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .flatMap(field ->
                        Stream.of(field.getValue()).map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                .collect(Collectors.joining("&", request.getServletPath() + "?", ""));
    }

    /** Sends it on in the place of what the request sends; whoever comes back from the provider sends nothing. */
    static void sendOn(String form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        int fields = form.indexOf('?');
        request.setAttribute(
                SENT,
                Stream.of(form.substring(fields + 1).split("&", -1))
                        .map(field -> field.split("=", 2))
                        .filter(field -> field.length == 2)
                        .collect(Collectors.toMap(
                                field -> decoded(field[0]), field -> decoded(field[1]), (first, second) -> first)));
        request.getRequestDispatcher(form.substring(0, fields)).forward(new Sending(request), response);
    }

    /** Whether a request answers a form: one that it sends, or one that waited. */
    static boolean isSent(HttpServletRequest request) {
        return request.getMethod().equals(POST) || request.getAttribute(SENT) != null;
    }

    /** What is in a field of the form that was sent on, else of the request. */
    static @Nullable String field(HttpServletRequest request, String name) {
        if (request.getAttribute(SENT) instanceof Map<?, ?> sent) {
            return sent.get(name) instanceof String text ? text : null;
        }
        return request.getParameter(name);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static final class Sending extends HttpServletRequestWrapper {
        Sending(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return POST;
        }
    }
}
