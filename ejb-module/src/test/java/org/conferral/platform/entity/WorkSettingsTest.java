package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the environment may say of long work, and what is refused with which words. */
class WorkSettingsTest {
    @Test
    void nothingSetWorks() {
        WorkSettings settings = WorkSettings.of(Map.of("CONFERRAL_NODE", " "));

        assertEquals("node1", settings.node());
        assertEquals(Duration.ofSeconds(20), settings.lease());
        assertEquals(2, settings.partitions());
        assertEquals(3, settings.jobsAtOnce());
    }

    @Test
    void jobsAtOnceLeaveEachItsThreads() {
        assertEquals(1, at("CONFERRAL_BATCH_THREADS", "5", "CONFERRAL_RUN_PARTITIONS", "4"));
        assertEquals(3, at("CONFERRAL_BATCH_THREADS", "9", "CONFERRAL_RUN_PARTITIONS", "1"), "a search takes three");
        assertEquals(4, at("CONFERRAL_BATCH_THREADS", "20", "CONFERRAL_RUN_PARTITIONS", "4"));
    }

    private static int at(String... set) {
        return WorkSettings.of(Map.of(set[0], set[1], set[2], set[3])).jobsAtOnce();
    }

    @Test
    void partitionsThatTheThreadsCannotHoldAreRefused() {
        String words = refusal(Map.of("CONFERRAL_RUN_PARTITIONS", "8", "CONFERRAL_BATCH_THREADS", "8"));

        assertTrue(words.contains("CONFERRAL_RUN_PARTITIONS=8"), words);
        assertTrue(words.contains("CONFERRAL_BATCH_THREADS=8"), words);
        assertTrue(words.contains("Allow 9 threads at least."), words);
    }

    @Test
    void leaseThatRunsOutBetweenTwoRenewalsIsRefused() {
        String words = refusal(Map.of("CONFERRAL_LEASE_SECONDS", "9"));

        assertTrue(words.contains("CONFERRAL_RENEWAL_SECONDS=5"), words);
    }

    @Test
    void numbersThatAreNoneAreRefused() {
        assertTrue(refusal(Map.of("CONFERRAL_WATCH_SECONDS", "0")).contains("a whole number from 1 to 9999"));
        assertTrue(refusal(Map.of("CONFERRAL_BATCH_THREADS", "ten")).startsWith("CONFERRAL_BATCH_THREADS=ten"));
    }

    private static String refusal(Map<String, String> environment) {
        return String.valueOf(assertThrows(IllegalArgumentException.class, () -> WorkSettings.of(environment))
                .getMessage());
    }
}
