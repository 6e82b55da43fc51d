package org.conferral.web.platform;

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

    /** {@code 09:05 AM}. */
    public String time(@Nullable Instant value) {
        return value == null ? NONE : TIME.format(value.atZone(ALBERTA));
    }

    /** {@code 06:00 AM}. */
    public String time(LocalTime value) {
        return TIME.format(value);
    }

    /** {@code 2026-07-19 09:05 AM}. */
    public String moment(@Nullable Instant value) {
        return value == null ? NONE : day(value) + " " + time(value);
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
