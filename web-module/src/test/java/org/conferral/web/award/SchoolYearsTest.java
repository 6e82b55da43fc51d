package org.conferral.web.award;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.conferral.credential.entity.SchoolYear;
import org.junit.jupiter.api.Test;

class SchoolYearsTest {
    @Test
    void latestComesFirst() {
        assertEquals(new SchoolYear(2026), SchoolYears.from(2026).get(0));
        assertEquals(40, SchoolYears.from(2026).size());
    }

    @Test
    void noneIsOfferedBeforeTheFirst() {
        assertEquals(List.of(new SchoolYear(1901), new SchoolYear(1900)), SchoolYears.from(1901));
    }
}
