package org.conferral.web.platform.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * What the sign-in page says of the try before: kept by the browser for as long as it matters, so that it stands in no
 * address and takes no session.
 *
 * @param login as typed
 * @param resumes when the next try is let pass
 */
record Tried(String login, Instant resumes) {
    private static final String NAME = "sign-in-tried";
    private static final int LONGEST = 100;
    private static final Duration LEAST = Duration.ofMinutes(1);

    void keep(HttpServletRequest request, HttpServletResponse response, Instant now) {
        String typed = login.substring(0, Math.min(LONGEST, login.length()));
        String value = resumes.getEpochSecond() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(typed.getBytes(StandardCharsets.UTF_8));
        Duration pause = Duration.between(now, resumes);
        response.addCookie(
                DoorCookies.cookie(request, NAME, value, "/sign-in", pause.compareTo(LEAST) > 0 ? pause : LEAST));
    }

    /** What the browser kept; nothing where that cannot be read. */
    static Optional<Tried> in(HttpServletRequest request) {
        return DoorCookies.find(request, NAME).flatMap(Tried::read);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(DoorCookies.cookie(request, NAME, "", "/sign-in", Duration.ZERO));
    }

    private static Optional<Tried> read(String value) {
        String[] parts = value.split("\\.", 2);
        if (parts.length != 2 || !parts[0].matches("[0-9]{1,10}")) {
            return Optional.empty();
        }
        try {
            String login = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            return Optional.of(new Tried(login, Instant.ofEpochSecond(Long.parseLong(parts[0]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
