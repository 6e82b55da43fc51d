package org.conferral.run.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When schedules fire, Alberta time. */
class RunCalendarTest {
    private static final ZoneId ALBERTA = ZoneId.of("America/Edmonton");

    // run R5.1
    @ParameterizedTest(name = "{5}")
    @CsvSource(delimiter = '|', textBlock = """
                    WEEKLY   | 1  | 06:00 | 2026-07-15T12:00 | 2026-07-20T06:00 | the next Monday
                    WEEKLY   | 1  | 06:00 | 2026-07-20T05:59 | 2026-07-20T06:00 | later the same Monday
                    WEEKLY   | 1  | 06:00 | 2026-07-20T06:00 | 2026-07-27T06:00 | not twice at the same time
                    MONTHLY  | 28 | 18:30 | 2026-01-29T00:00 | 2026-02-28T18:30 | the next month when the day is past
                    SITTINGS | 19 | 20:00 | 2026-07-19T20:00 | 2026-08-19T20:00 | August follows July
                    SITTINGS | 19 | 20:00 | 2026-08-20T00:00 | 2026-11-19T20:00 | November follows August
                    SITTINGS | 19 | 20:00 | 2026-11-20T00:00 | 2027-02-19T20:00 | February follows November
                    WEEKLY   | 7  | 02:30 | 2026-03-07T12:00 | 2026-03-08T03:30 | an hour later where the clock skips
                    """)
    void firesNext(RunCalendar.Kind kind, int day, LocalTime time, LocalDateTime now, LocalDateTime next, String rule) {
        assertEquals(next.atZone(ALBERTA), new RunCalendar(kind, day, time).next(now.atZone(ALBERTA)), rule);
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, 0", "WEEKLY, 8", "MONTHLY, 29", "SITTINGS, 0"})
    void dayMustExistInEveryPeriod(RunCalendar.Kind kind, int day) {
        assertThrows(IllegalArgumentException.class, () -> new RunCalendar(kind, day, LocalTime.NOON));
    }
}
