package org.conferral.credential.entity;

import java.time.LocalDate;
import java.time.Month;

/** A school year by its closing year: 2026 is shown 2025/2026. */
public record SchoolYear(int closing) {
    /** The closing years of the first and the last that there can be. */
    public static final int FIRST = 1900;

    public static final int LAST = 2200;

    public SchoolYear {
        if (closing < FIRST || closing > LAST) {
            throw new IllegalArgumentException("school year closing " + closing);
        }
    }

    /**
     * The SQL condition that a year ended before the student's sixteenth birthday, or, of one whose birth date is not
     * known, so long ago that nobody is still waiting for its credential.
     *
     * @param year an SQL expression, the closing year
     * @param birth an SQL expression, the birth date
     */
    public static String early(String year, String birth) {
        return """
                (make_date(%1$s, 8, 31) < %2$s + interval '16 years'
                  or (%2$s is null and %1$s < extract(year from current_date) - 60))""".formatted(year, birth);
    }

    /**
     * The SQL condition that a day was before the student's sixteenth birthday, or as long ago as {@link #early} says.
     *
     * @param day an SQL expression
     * @param birth an SQL expression, the birth date
     */
    public static String earlyDay(String day, String birth) {
        return """
                (%1$s < %2$s + interval '16 years'
                  or (%2$s is null and extract(year from %1$s) < extract(year from current_date) - 60))""".formatted(day, birth);
    }

    /** The school year of a day; it begins in September. */
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(day.getYear() + (day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? 0 : 1));
    }

    @Override
    public String toString() {
        return (closing - 1) + "/" + closing;
    }
}
