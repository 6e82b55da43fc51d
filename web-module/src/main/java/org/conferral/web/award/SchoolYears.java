package org.conferral.web.award;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.conferral.credential.entity.SchoolYear;

/** School years to choose from, the latest first. */
final class SchoolYears {
    private static final int OFFERED = 40;

    private SchoolYears() {}

    /** The school year of a day; it begins in September. */
    static int current(LocalDate day) {
        return SchoolYear.of(day).closing();
    }

    /** This one and those before it, as far back as there are any. */
    static List<SchoolYear> from(int latest) {
        return IntStream.range(0, Math.min(OFFERED, latest - SchoolYear.FIRST + 1))
                .mapToObj(back -> new SchoolYear(latest - back))
                .toList();
    }
}
