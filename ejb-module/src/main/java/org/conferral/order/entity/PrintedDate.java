package org.conferral.order.entity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as letters write them (docs/specification/ordering.md §10.4). */
public final class PrintedDate {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.CANADA);
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter FRENCH_FIRST = DateTimeFormatter.ofPattern("d'er' MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("h:mm", Locale.ROOT);
    private static final int NOON = 12;

    private PrintedDate() {}

    /**
     * {@code March 11, 2015} or {@code Le 8 avril 2013}.
     *
     * @param language {@code EN} or {@code FR}
     */
    public static String of(LocalDate date, String language) {
        if (!language.equals("FR")) {
            return ENGLISH.format(date);
        }
        return "Le " + (date.getDayOfMonth() == 1 ? FRENCH_FIRST : FRENCH).format(date);
    }

    /** {@code 8:15 a.m.}, as people outside of the ministry read it. */
    public static String of(LocalTime time) {
        return CLOCK.format(time) + (time.getHour() < NOON ? " a.m." : " p.m.");
    }
}
