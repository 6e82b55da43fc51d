package org.conferral.connection.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whose a form is that waits at the door, and for how long. mypass R1.8 */
class FormKeyTest {
    private static final Instant UNTIL = Instant.parse("2026-07-01T14:30:00Z");
    private static final Instant BEFORE = UNTIL.minusSeconds(1);
    private static final String FORM = "/mypass/add?asn=1234-5678-9&code=7KQ2-M9XA-4TBW&name=%C3%89lo%C3%AFse";

    private final FormKey key = FormKey.random();

    @Test
    void itOpensForItsAccountUntilItIsOver() {
        String sealed = key.seal(7, UNTIL, FORM);
        assertEquals(Optional.of(FORM), key.open(7, BEFORE, sealed));
        assertEquals(Optional.empty(), key.open(7, UNTIL, sealed), "it waited for too long");
        assertEquals(Optional.empty(), key.open(8, BEFORE, sealed), "somebody else");
        assertEquals(Optional.empty(), FormKey.random().open(7, BEFORE, sealed), "another installation");
        assertEquals(Optional.of(""), key.open(7, BEFORE, key.seal(7, UNTIL, "")));
    }

    @Test
    void itTellsNothingAndIsNeverTheSame() {
        String sealed = key.seal(7, UNTIL, FORM);
        assertFalse(sealed.contains("asn"), sealed);
        assertNotEquals(sealed, key.seal(7, UNTIL, FORM));
        assertEquals("FormKey", key.toString());
    }

    @Test
    void whatWasMadeUpOrAlteredIsNone() {
        String sealed = key.seal(7, UNTIL, FORM);
        String[] parts = sealed.split("\\.", -1);
        for (String other : List.of(
                "",
                ".",
                "..",
                FORM,
                sealed + "A",
                sealed + "AAAA",
                sealed.substring(0, sealed.length() - 4),
                (UNTIL.getEpochSecond() + 3600) + "." + parts[1] + "." + parts[2],
                "99999999999999999999." + parts[1] + "." + parts[2],
                parts[0] + "." + "A".repeat(16) + "." + parts[2],
                parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length()),
                parts[0] + "." + parts[1] + "." + "A".repeat(22),
                parts[0] + "." + parts[1] + "." + "A".repeat(200_000))) {
            assertEquals(Optional.empty(), key.open(7, BEFORE, other), other);
        }
    }
}
