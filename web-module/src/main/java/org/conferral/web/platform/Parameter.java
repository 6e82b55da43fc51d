package org.conferral.web.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Parameters of an address that narrow what a page shows; what makes no sense narrows nothing. */
public final class Parameter {
    private static final int LAST_YEAR = 9999;

    private Parameter() {}

    public static <E extends Enum<E>> @Nullable E named(E[] values, @Nullable String name) {
        Stream<E> matching = Arrays.stream(values).filter(value -> value.name().equals(name));
        return matching.findFirst().orElse(null);
    }

    public static @Nullable Integer number(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.valueOf(text) : null;
    }

    /**
     * The number of what a page shows.
     *
     * @throws PageNotFoundException when it is no number
     */
    public static long id(@Nullable String text) {
        if (text == null || !text.matches("[0-9]{1,18}")) {
            throw new PageNotFoundException("number " + text);
        }
        return Long.parseLong(text);
    }

    /**
     * The number with which an address ends, such as that of {@code /document/copy/7}.
     *
     * @throws PageNotFoundException when it does not
     */
    public static long inPath(HttpServletRequest request) {
        return id(Objects.toString(request.getPathInfo(), "").replaceFirst("^/", ""));
    }

    public static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Those that say something, for the end of an address: empty, or beginning with a question mark. */
    public static String query(Map<String, @Nullable String> parameters) {
        String query = parameters.entrySet().stream()
                .filter(entry -> text(entry.getValue()) != null)
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(String.valueOf(entry.getValue()), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    /** A day of the years that the database keeps too; {@code null} for anything else. */
    public static @Nullable LocalDate day(@Nullable String text) {
        try {
            LocalDate day = text == null ? null : LocalDate.parse(text);
            return day == null || day.getYear() < 1 || day.getYear() > LAST_YEAR ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
