package org.conferral.web.platform.text;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How pages write numbers, dates, times and durations; what is not there is written as a dash. Alberta's time. */
@Named
@RequestScoped
public class Formats {
    private static final ZoneId ALBERTA = ZoneId.of("America/Edmonton");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("hh:mm a", Locale.ENGLISH);
    /** As French readers write it, its blanks not to be broken at. */
    private static final DateTimeFormatter HEURE = DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm", Locale.FRENCH);

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("hh:mm:ss a", Locale.ENGLISH);
    private static final DateTimeFormatter EXACTEMENT =
            DateTimeFormatter.ofPattern("HH'\u00a0h\u00a0'mm'\u00a0min\u00a0'ss'\u00a0s'", Locale.FRENCH);
    private static final String NONE = "—";
    private static final int MINUTE = 60;
    private static final int HOUR = 60 * MINUTE;

    @Inject
    Language language;

    @Inject
    Texts texts;

    /** Grouped: {@code 33,118}. */
    public String number(@Nullable Number value) {
        return value == null
                ? NONE
                : NumberFormat.getIntegerInstance(language.getTag().equals("fr") ? Locale.CANADA_FRENCH : Locale.CANADA)
                        .format(value);
    }

    /** {@code 2026-07-19}. */
    public String date(@Nullable LocalDate value) {
        return value == null ? NONE : DATE.format(value);
    }

    /** {@code 2026-07-19}, in Alberta. */
    public String day(@Nullable Instant value) {
        return value == null ? NONE : DATE.format(value.atZone(ALBERTA));
    }

    /** {@code 09:05 AM}, in French {@code 09 h 05}. */
    public String time(@Nullable Instant value) {
        return value == null ? NONE : timeOfDay(value.atZone(ALBERTA).toLocalTime());
    }

    /** {@code 06:00 AM}, in French {@code 06 h 00}. */
    public String timeOfDay(LocalTime value) {
        return (language.getTag().equals("fr") ? HEURE : TIME).format(value);
    }

    /** {@code 2026-07-19 09:05 AM}, in French {@code 2026-07-19 09 h 05}. */
    public String moment(@Nullable Instant value) {
        return value == null ? NONE : day(value) + " " + time(value);
    }

    /** {@code 2026-07-19 09:05:12 AM}, in French {@code 2026-07-19 09 h 05 min 12 s}: where what was first matters. */
    public String exact(@Nullable Instant value) {
        return value == null ? NONE : day(value) + " " + exact().format(value.atZone(ALBERTA));
    }

    private DateTimeFormatter exact() {
        return language.getTag().equals("fr") ? EXACTEMENT : EXACT;
    }

    /** In words, never more exact than is of use: {@code 45 seconds}, {@code 12 minutes}, {@code 2 hours 5 minutes}. */
    public String duration(@Nullable Long seconds) {
        if (seconds == null) {
            return NONE;
        }
        if (seconds < 2 * MINUTE) {
            return texts.of("platform_formats.text.seconds", seconds);
        }
        long minutes = (seconds % HOUR) / MINUTE;
        if (seconds < HOUR) {
            return texts.of("platform_formats.text.minutes", minutes);
        }
        String hours = texts.of("platform_formats.text.hours", seconds / HOUR);
        return minutes == 0 ? hours : hours + " " + texts.of("platform_formats.text.minutes", minutes);
    }
}
