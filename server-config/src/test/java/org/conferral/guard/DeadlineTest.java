package org.conferral.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    // guard R1
    @Test
    void whatIsLongerMayTakeLonger() {
        assertEquals(Duration.ofSeconds(20), Deadline.forSending(-1, false));
        assertEquals(Duration.ofSeconds(27), Deadline.forSending(60_000, false));
        assertEquals(Duration.ofSeconds(142), Deadline.forSending(999_999, false));
        assertEquals(Duration.ofSeconds(600 + 2_441), Deadline.forSending(10_000_000, true));
        assertEquals(Duration.ofSeconds(60), Deadline.forTaking(-1));
        assertEquals(Duration.ofSeconds(60 + 133), Deadline.forTaking(548_000));
    }
}
