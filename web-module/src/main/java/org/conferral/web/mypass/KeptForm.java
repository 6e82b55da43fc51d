package org.conferral.web.mypass;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A form that was sent when its person was not signed in any more: it stands beside the password, and goes where it was sent
 * to when that is right. Whose it is is asked there, as of any other.
 *
 * @param to which of the forms that can wait it is
 * @param fields as a form is sent
 */
public record KeptForm(String to, String fields) {
    static final String TO = "kept_to";
    static final String FIELDS = "kept_fields";

    private static final Set<String> WAITING = Set.of("/mypass/save", "/mypass/save-address", "/mypass/add");
    private static final int MOST_FIELDS = 40;

    /** What a request sends. */
    static KeptForm of(HttpServletRequest request) {
        return new KeptForm(
                request.getServletPath(),
                request.getParameterMap().entrySet().stream()
                        .flatMap(field -> Stream.of(field.getValue())
                                .map(value -> encoded(field.getKey()) + "=" + encoded(value)))
                        .collect(Collectors.joining("&")));
    }

    /** The one that waits where somebody signs in. */
    static Optional<KeptForm> find(HttpServletRequest request) {
        if (request.getAttribute(KeptForm.class.getName()) instanceof KeptForm kept) {
            return Optional.of(kept);
        }
        String to = MypassPass.text(request, TO);
        return WAITING.contains(to)
                ? Optional.of(new KeptForm(to, MypassPass.text(request, FIELDS)))
                : Optional.empty();
    }

    /** The request by which it is sent on. */
    HttpServletRequest sentBy(HttpServletRequest request) {
        Map<String, String> sent = Stream.of(fields.split("&", -1))
                .limit(MOST_FIELDS)
                .map(field -> field.split("=", 2))
                .filter(field -> field.length == 2)
                .collect(Collectors.toMap(
                        field -> decoded(field[0]), field -> decoded(field[1]), (first, second) -> first));
        return new HttpServletRequestWrapper(request) {
            @Override
            public @Nullable String getParameter(String name) {
                return sent.get(name);
            }
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
