package org.conferral.run.entity;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.stream.Stream;

/**
 * When a schedule fires, in Alberta time.
 *
 * @param day of the week (1 is Monday) for {@code WEEKLY}, of the month (1 to 28) otherwise
 */
public record RunCalendar(Kind kind, int day, LocalTime time) {
    /** How a calendar is said in words. */
    public enum Kind {
        /** Every Monday … Sunday. */
        WEEKLY,
        /** Every month, on a day. */
        MONTHLY,
        /** After each of the five diploma exam sittings: in February, April, July, August and November. */
        SITTINGS
    }

    private static final Set<Integer> SITTING_MONTHS = Set.of(2, 4, 7, 8, 11);
    private static final int LAST_DAY = 28;

    public RunCalendar {
        int last = kind == Kind.WEEKLY ? DayOfWeek.values().length : LAST_DAY;
        if (day < 1 || day > last) {
            throw new IllegalArgumentException("day " + day + " of a " + kind + " calendar");
        }
    }

    /** The first time after {@code now}. A time that the clock skips in spring is an hour later that day. */
    public ZonedDateTime next(ZonedDateTime now) {
        return days(now.toLocalDate())
                .map(date -> date.atTime(time).atZone(now.getZone()))
                .filter(candidate -> candidate.isAfter(now))
                .findFirst()
                .orElseThrow();
    }

    private Stream<LocalDate> days(LocalDate from) {
        return switch (kind) {
            case WEEKLY ->
                Stream.iterate(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(day))), date -> date.plusWeeks(1));
            case MONTHLY -> monthly(from);
            case SITTINGS -> monthly(from).filter(date -> SITTING_MONTHS.contains(date.getMonthValue()));
        };
    }

    private Stream<LocalDate> monthly(LocalDate from) {
        return Stream.iterate(from.withDayOfMonth(day), date -> date.plusMonths(1));
    }
}
