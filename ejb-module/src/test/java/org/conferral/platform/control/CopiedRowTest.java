package org.conferral.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What COPY's text format says of each value. */
class CopiedRowTest {
    private final CopiedRow row = new CopiedRow();

    private enum Column {
        FIRST,
        SECOND,
        THIRD
    }

    @Test
    void valuesAreAsTheyStandInTheDatabase() {
        read("42\tZo\u00eb \ud83d\ude00\tt\n");
        assertEquals(42, row.whole(Column.FIRST));
        assertEquals("Zo\u00eb \ud83d\ude00", row.text(Column.SECOND));
        assertTrue(row.isTrue(Column.THIRD));
    }

    @Test
    void nothingIsNoValueAndAnEmptyOneIs() {
        read("\\N\t\tf\n");
        assertNull(row.text(Column.FIRST));
        assertEquals("", row.text(Column.SECOND));
        assertFalse(row.isTrue(Column.THIRD));
        assertThrows(IllegalStateException.class, () -> row.value(Column.FIRST));
    }

    @Test
    void whatIsEscapedIsReadAsItWas() {
        read("a\\tb\\nc\\rd\t\\\\N\t\\b\\f\\v\\\\\n");
        assertEquals("a\tb\nc\rd", row.text(Column.FIRST));
        assertEquals("\\N", row.text(Column.SECOND));
        assertEquals("\b\f\u000b\\", row.text(Column.THIRD));
    }

    @Test
    void momentsAreOfTheZoneThatIsAskedFor() {
        read("2026-03-08 08:59:59.999999\t2026-07-01 05:30:00\t\\N\n");
        ZoneId zone = ZoneId.of("America/Edmonton");
        assertEquals(LocalDateTime.of(2026, 3, 8, 1, 59), row.minute(Column.FIRST, zone));
        assertEquals(LocalDateTime.of(2026, 6, 30, 23, 30), row.minute(Column.SECOND, zone));
        assertNull(row.minute(Column.THIRD, zone));
    }

    @Test
    void shorterRowHasNothingOfTheOneBefore() {
        read("1\t2\t3\n");
        read("4\t5\n");
        assertEquals("5", row.text(Column.SECOND));
        assertThrows(IllegalArgumentException.class, () -> row.text(Column.THIRD));
    }

    private void read(String copied) {
        row.read(copied.getBytes(StandardCharsets.UTF_8));
    }
}
