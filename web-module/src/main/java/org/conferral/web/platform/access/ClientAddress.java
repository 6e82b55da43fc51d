package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.conferral.platform.entity.Environment;

/**
 * Where a request comes from. Each balancer on the way adds to {@code X-Forwarded-For}, at its end, whom it had before it;
 * what stands further in front is what the client says of itself, and counts for nothing. So of as many entries as there
 * are balancers of our own the first one counts, and without balancers only the connection.
 */
public final class ClientAddress {
    private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)\\](:[0-9]+)?|([0-9.]+):[0-9]+");
    private static final String UNKNOWN = "unknown";
    private static final int BALANCERS = balancers(Environment.ofThisServer());

    private ClientAddress() {}

    /** As the outermost of our own balancers saw it. */
    public static String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")), BALANCERS);
    }

    /**
     * As the outermost of our own balancers saw it.
     *
     * @param connection what the connection comes from
     * @param forwarded the header's lines
     */
    static String of(String connection, List<String> forwarded, int balancers) {
        List<String> entries = forwarded.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .toList();
        if (balancers == 0 || entries.isEmpty()) {
            return address(connection);
        }
        return address(entries.get(Math.max(0, entries.size() - balancers)));
    }

    /** A server behind a balancer has at least that one in front. */
    static int balancers(Environment environment) {
        int least = environment
                        .text("CONFERRAL_BEHIND_PROXY")
                        .filter("true"::equals)
                        .isPresent()
                ? 1
                : 0;
        return environment.whole("CONFERRAL_TRUSTED_PROXIES", least);
    }

    private static String address(String entry) {
        Matcher match = WITH_PORT.matcher(entry);
        String bare = match.matches() ? (match.group(1) == null ? match.group(3) : match.group(1)) : entry;
        return ADDRESS.matcher(bare).matches() ? bare : UNKNOWN;
    }
}
