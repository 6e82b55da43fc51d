package org.conferral.guard;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one household or office has of the internet: an address, or the first half of one of IPv6. Of what balancers say
 * the entry of the outermost of our own counts, as in the application ({@code ClientAddress}).
 */
record Network(String text) {
    private static final int LONGEST = 45;
    private static final int GROUPS = 4;
    private static final Pattern WITH_PORT = Pattern.compile("\\[(.*)\\](:[0-9]+)?|([0-9.]+):[0-9]+");
    private static final Pattern OF_IPV4 = Pattern.compile("(?i)::ffff:([0-9.]+)");

    /** The network that the request comes from. */
    static Network of(String connection, List<String> forwarded, int balancers) {
        List<String> entries = forwarded.stream()
                .flatMap(line -> Stream.of(line.split(",", -1)))
                .map(String::strip)
                .toList();
        return balancers == 0 || entries.isEmpty()
                ? of(connection)
                : of(entries.get(Math.max(0, entries.size() - balancers)));
    }

    /** How many balancers of our own stand before this server. */
    static int balancers(Map<String, String> environment) {
        String several =
                environment.getOrDefault("CONFERRAL_TRUSTED_PROXIES", "").strip();
        if (several.matches("[0-9]{1,3}")) {
            return Integer.parseInt(several);
        }
        return environment.getOrDefault("CONFERRAL_BEHIND_PROXY", "").strip().equals("true") ? 1 : 0;
    }

    private static Network of(String said) {
        Matcher match = WITH_PORT.matcher(said);
        String bare = match.matches() ? (match.group(1) == null ? match.group(3) : match.group(1)) : said;
        String plain = OF_IPV4.matcher(bare).replaceFirst("$1");
        String kept = plain.substring(0, Math.min(LONGEST, plain.length()));
        return new Network(kept.contains(":") ? firstHalf(kept) : kept);
    }

    private static String firstHalf(String address) {
        int gap = address.indexOf("::");
        String front = gap < 0 ? address : address.substring(0, gap);
        return Stream.concat(
                        Stream.of(front.split(":", -1)).filter(group -> !group.isEmpty()), Stream.generate(() -> "0"))
                .limit(GROUPS)
                .map(group -> group.replaceFirst("^0+(?=.)", ""))
                .collect(Collectors.joining(":", "", "::/64"));
    }
}
