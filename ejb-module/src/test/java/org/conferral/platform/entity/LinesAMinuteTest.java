package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class LinesAMinuteTest {
    @Test
    void anyNumberOfRefusalsIsSoManyLines() {
        Instant noon = Instant.parse("2026-07-19T12:00:00Z");
        LinesAMinute lines = new LinesAMinute(3);
        for (int i = 0; i < 3; i++) {
            assertTrue(lines.takes(noon.plusMillis(i)));
        }
        assertFalse(lines.takes(noon.plusSeconds(59)));
        assertTrue(lines.takes(noon.plusSeconds(60)));
    }
}
