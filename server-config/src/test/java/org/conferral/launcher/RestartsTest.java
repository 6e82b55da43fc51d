package org.conferral.launcher;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class RestartsTest {
    private static final Instant NOON = Instant.parse("2026-07-19T12:00:00Z");

    // launcher R5
    @Test
    void serverThatDoesNotStayUpIsLeftDown() {
        Restarts restarts = new Restarts();
        assertTrue(restarts.allows(NOON));
        assertTrue(restarts.allows(NOON.plusSeconds(60)));
        assertTrue(restarts.allows(NOON.plusSeconds(120)));
        assertFalse(restarts.allows(NOON.plusSeconds(180)));
        assertTrue(restarts.allows(NOON.plusSeconds(15 * 60 + 1)), "the first was a quarter of an hour ago");
        assertFalse(restarts.allows(NOON.plusSeconds(15 * 60 + 2)));
    }
}
