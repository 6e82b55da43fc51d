package org.conferral.printing.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/specification/ordering.md §12.1, step 5: when print jobs are released by themselves. */
class ReleaseTimesTest {
    private static final ZoneId ALBERTA = ZoneId.of("America/Edmonton");

    // printing R11.1; 2026-03-08 has no half past two
    @ParameterizedTest
    @CsvSource({
        "MONDAY, 6:00, 2026-11-26T10:00, 2026-11-30T06:00",
        "MONDAY, 6:00, 2026-11-30T05:59, 2026-11-30T06:00",
        "MONDAY, 6:00, 2026-11-30T06:00, 2026-12-07T06:00",
        "THURSDAY MONDAY, 14:30 6:00, 2026-11-26T06:00, 2026-11-26T14:30",
        "THURSDAY MONDAY, 14:30 6:00, 2026-11-26T14:30, 2026-11-30T06:00",
        "SUNDAY, 2:30, 2026-03-08T01:00, 2026-03-08T03:30",
        "SUNDAY, 2:30 3:00, 2026-03-08T01:00, 2026-03-08T03:00",
        "SUNDAY, 2:30 3:00, 2026-03-08T03:00, 2026-03-08T03:30"
    })
    void theNextOneIsTheFirstThatIsStillToCome(String days, String times, String now, String next) {
        ReleaseTimes release = new ReleaseTimes(
                Arrays.stream(days.split(" ")).map(DayOfWeek::valueOf).toList(),
                ReleaseTimes.parse(times).orElseThrow());

        assertEquals(
                Optional.of(LocalDateTime.parse(next)),
                release.next(LocalDateTime.parse(now).atZone(ALBERTA)).map(ZonedDateTime::toLocalDateTime));
    }

    @Test
    void whereThereIsNoTimeThereIsNoNextOne() {
        assertEquals(Optional.empty(), ReleaseTimes.NEVER.next(ZonedDateTime.now(ALBERTA)));
    }

    @ParameterizedTest
    @CsvSource({"'6:00', '06:00'", "'14:30,06:05 ; 23:59', '14:30, 06:05, 23:59'", "' ', ''"})
    void timesAreReadAsTheyAreTyped(String typed, String shown) {
        Optional<List<LocalTime>> times = ReleaseTimes.parse(typed);
        assertEquals(Optional.of(shown), times.map(ReleaseTimes::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"6", "24:00", "06:60", "noon", "6:00 x", "-6:00", "06:00:00"})
    void whatIsNoTimeOfDayIsNotTaken(String typed) {
        assertEquals(Optional.empty(), ReleaseTimes.parse(typed));
    }
}
