package org.conferral.credential.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/specification/awarding.md §17.1. */
class SchoolYearTest {
    // credential R1.3
    @Test
    void isKeptByItsClosingYearAndShownWithBoth() {
        assertEquals("2025/2026", new SchoolYear(2026).toString());
        assertEquals("1999/2000", new SchoolYear(2000).toString());
    }

    // credential R1.3
    @ParameterizedTest
    @ValueSource(ints = {0, 26, 1899, 2201})
    void hasFourDigits(int year) {
        assertThrows(IllegalArgumentException.class, () -> new SchoolYear(year));
    }
}
