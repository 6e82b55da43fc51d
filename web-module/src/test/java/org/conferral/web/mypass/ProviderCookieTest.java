package org.conferral.web.mypass;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.conferral.connection.entity.ProviderKey;
import org.junit.jupiter.api.Test;

/** What a cookie says of the way back leads to pages of myPass only. */
class ProviderCookieTest {
    private static final String KEY = "A".repeat(43) + "~1795802000";

    private static Optional<String> to(String cookie) {
        return ProviderCookie.of(cookie).map(ProviderCookie::to);
    }

    // connection R5.3
    @Test
    void nobodyIsLedElsewhere() {
        assertEquals(Optional.of("/mypass/order?award=7"), to(KEY + ".%2Fmypass%2Forder%3Faward%3D7"));
        for (String elsewhere : List.of(
                "",
                "https%3A%2F%2Felsewhere.example",
                "%2F%2Felsewhere.example",
                "%2Fmypass%2F..%2Frun",
                "%2Frun%2Flist")) {
            assertEquals(Optional.of("/mypass"), to(KEY + "." + elsewhere), elsewhere);
        }
        for (String none : List.of("", KEY, "short.", KEY + ".%zz", KEY + ".a b", KEY + "." + "a".repeat(201))) {
            assertEquals(Optional.empty(), to(none), none);
        }
        assertEquals(
                Optional.of(new ProviderKey(KEY)), ProviderCookie.of(KEY + ".").map(ProviderCookie::key));
    }
}
