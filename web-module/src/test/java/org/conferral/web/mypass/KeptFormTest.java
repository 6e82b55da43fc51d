package org.conferral.web.mypass;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.conferral.connection.entity.FormKey;
import org.junit.jupiter.api.Test;

/** A form that waits for who is at the provider has room in a cookie. */
class KeptFormTest {
    /** Of name, value and sign between them; browsers keep no longer ones. */
    private static final int COOKIE = 4_096;

    // mypass R1.8
    @Test
    void theLongestThatWaitsHasRoomInACookie() {
        String sealed = FormKey.random()
                .seal(Long.MAX_VALUE, Instant.parse("2100-01-01T00:00:00Z"), "x".repeat(KeptForm.LONGEST_AWAY));
        assertTrue(("mypass-kept=" + sealed).length() <= COOKIE, "characters: " + sealed.length());
    }
}
