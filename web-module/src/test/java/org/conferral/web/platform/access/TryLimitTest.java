package org.conferral.web.platform.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TryLimitTest {
    private static final Instant NOON = Instant.parse("2026-07-19T18:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final TryLimit limit = new TryLimit(3, MINUTE, 10);

    // verification R2.2
    @Test
    void soManyAtOnceAndThenOneAfterEachPause() {
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, limit.take("one", NOON));
        }
        assertEquals(MINUTE, limit.take("one", NOON));
        assertEquals(Duration.ofSeconds(20), limit.take("one", NOON.plusSeconds(40)));
        assertEquals(Duration.ZERO, limit.take("one", NOON.plus(MINUTE)), "what had to wait was not counted");
        assertEquals(Duration.ZERO, limit.take("other", NOON));
    }

    @Test
    void whoWaitedLongHasNoMoreThanAtFirst() {
        limit.take("one", NOON);
        Instant later = NOON.plus(Duration.ofDays(1));
        for (int i = 0; i < 3; i++) {
            assertEquals(Duration.ZERO, limit.take("one", later));
        }
        assertEquals(MINUTE, limit.take("one", later));
    }

    @Test
    void memoryIsBounded() {
        IntStream.range(0, 1000).forEach(key -> limit.take("key " + key, NOON));
        assertEquals(10, limit.size());
    }

    @Test
    void whatIsGivenBackMayBeTakenAgain() {
        for (int i = 0; i < 3; i++) {
            limit.take("one", NOON);
        }
        limit.giveBack("one", NOON);
        assertEquals(Duration.ZERO, limit.take("one", NOON));
        assertEquals(MINUTE, limit.take("one", NOON));
        IntStream.range(0, 9).forEach(time -> limit.giveBack("one", NOON));
        assertEquals(0, limit.size(), "nothing is given back that was not taken");
    }
}
