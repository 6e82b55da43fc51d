package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.conferral.web.platform.PartialRedirect;

/**
 * What of a request is judged before its body is read; a header that was not sent is blank.
 *
 * @param path within the application
 * @param body whether something follows the head
 * @param type of what follows
 * @param script whether the script of Faces says that it asks
 * @param token whether it has what could let somebody in without signing in, at a server that asks a provider
 * @param host that the request is for, as its sender says
 * @param site how the page that sent it and its address go together, {@code Sec-Fetch-Site}
 * @param origin of the page that sent it
 * @param referrer the page that sent it
 * @param parameters the names in its address
 */
record RequestHead(
        String method,
        String path,
        boolean body,
        String type,
        boolean script,
        boolean token,
        String host,
        String site,
        String origin,
        String referrer,
        Set<String> parameters) {

    private static final String AS_PARAMETER = "access_token";

    /**
     * The head of this request.
     *
     * @throws IllegalArgumentException when a name in its address is none
     */
    static RequestHead of(HttpServletRequest request) {
        Set<String> parameters = names(Objects.toString(request.getQueryString(), ""));
        return new RequestHead(
                request.getMethod(),
                request.getServletPath() + Objects.toString(request.getPathInfo(), ""),
                request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null,
                header(request, "Content-Type"),
                PartialRedirect.isPartial(request),
                request.getHeader("Authorization") != null || parameters.contains(AS_PARAMETER),
                header(request, "Host"),
                header(request, "Sec-Fetch-Site"),
                header(request, "Origin"),
                header(request, "Referer"),
                parameters);
    }

    private static String header(HttpServletRequest request, String name) {
        return Objects.toString(request.getHeader(name), "");
    }

    static Set<String> names(String query) {
        return Stream.of(query.split("&", -1))
                .map(part -> part.split("=", 2)[0])
                .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean reads() {
        return method.equals("GET") || method.equals("HEAD");
    }
}
