package org.conferral.people.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What makes a browser known, and to whom. people R5.2 */
class DoorKeyTest {
    private static final Instant NOW = Instant.parse("2026-07-01T14:00:00Z");

    private final DoorKey key = new DoorKey("of this installation");

    @Test
    void browserIsKnownAsThePersonsWhoSignedInWithIt() {
        String kept = key.sign("jdoe", NOW);
        Optional<String> browser = key.browser("jdoe", kept, NOW);
        assertTrue(browser.isPresent());
        assertEquals(browser, key.browser("jdoe", kept, NOW.plus(DoorKey.GOOD).minusSeconds(1)));
        assertEquals(Optional.empty(), key.browser("jdoe", kept, NOW.plus(DoorKey.GOOD)));
        assertEquals(Optional.empty(), key.browser("admin", kept, NOW));
        assertEquals(Optional.empty(), new DoorKey("of another").browser("jdoe", kept, NOW));
        assertNotEquals(kept, key.sign("jdoe", NOW));
    }

    @Test
    void whatWasAlteredIsNoBrowsers() {
        String kept = key.sign("jdoe", NOW);
        String[] parts = kept.split("\\.", -1);
        for (String other : List.of(
                "",
                ".",
                "..",
                kept + "x",
                kept + ".",
                "x" + kept,
                parts[0] + "." + (NOW.getEpochSecond() + 1) + "." + parts[2],
                parts[0] + ".-1." + parts[2],
                parts[0] + ".99999999999999999999." + parts[2],
                "a".repeat(100_000))) {
            assertEquals(Optional.empty(), key.browser("jdoe", other, NOW), other);
        }
    }

    @Test
    void placesAreSpreadAndTheKeysOwn() {
        Set<Integer> places = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            places.add(key.place("login " + i));
        }
        assertTrue(places.size() > 950, places.size() + " places");
        assertNotEquals(key.place("jdoe"), new DoorKey("of another").place("jdoe"));
    }
}
