package org.conferral.platform.entity;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings that an administrator gives a server as environment variables. An empty one counts as unset; a value that
 * is not understood is refused in words for an administrator, as an {@link IllegalArgumentException}.
 */
public record Environment(Map<String, String> variables) {
    private static final int USUAL_PORT = 8080;
    private static final Pattern WHOLE = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern PORT =
            Pattern.compile("[1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]");
    private static final Pattern DAYS = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern BYTES = Pattern.compile("[1-9][0-9]{0,14}");

    public static Environment ofThisServer() {
        return new Environment(System.getenv());
    }

    public Optional<String> text(String name) {
        return Optional.ofNullable(variables.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    public int whole(String name, int unset) {
        return Math.toIntExact(number(name, unset, WHOLE, "a whole number from 1 to 9999"));
    }

    public int port(String name, int unset) {
        return Math.toIntExact(number(name, unset, PORT, "the number of a port"));
    }

    public int days(String name, int unset) {
        return Math.toIntExact(number(name, unset, DAYS, "a number of days from 1 to 99999"));
    }

    public long bytes(String name, long unset) {
        return number(name, unset, BYTES, "a number of bytes");
    }

    private long number(String name, long unset, Pattern pattern, String expected) {
        return text(name)
                .map(value -> {
                    if (!pattern.matcher(value).matches()) {
                        throw new IllegalArgumentException(
                                name + "=" + value + " is not understood: it takes " + expected + ".");
                    }
                    return Long.parseLong(value);
                })
                .orElse(unset);
    }

    /** Where the public reaches the product, without a slash at the end: what links in letters begin with. */
    public String publicAddress() {
        return text("CONFERRAL_PUBLIC_URL")
                .or(() -> text("CONFERRAL_BASE_URL"))
                .orElseGet(() -> "http://127.0.0.1:" + port("CONFERRAL_HTTP_PORT", USUAL_PORT))
                .replaceFirst("/+$", "");
    }

    /** What this server keeps in files: {@code CONFERRAL_DATA}, or the server's own folder for data. */
    public Path data() {
        return text("CONFERRAL_DATA")
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("jboss.server.data.dir", ".")))
                .toAbsolutePath();
    }
}
