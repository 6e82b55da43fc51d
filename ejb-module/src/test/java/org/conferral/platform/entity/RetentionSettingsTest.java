package org.conferral.platform.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** For how long what is kept is kept, and what is refused with which words. */
class RetentionSettingsTest {
    @Test
    void filesOfPrintJobsAreKeptForAMonthUnlessItSaysOtherwise() {
        assertEquals(30, RetentionSettings.of(Map.of()).printFiles());
        assertEquals(
                7,
                RetentionSettings.of(Map.of("CONFERRAL_KEEP_PRINT_DAYS", "7")).printFiles());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONFERRAL_KEEP_JOBS_DAYS",
                "CONFERRAL_KEEP_REJECTED_DAYS",
                "CONFERRAL_KEEP_EVENTS_DAYS",
                "CONFERRAL_KEEP_SIGN_INS_DAYS",
                "CONFERRAL_KEEP_PRINT_DAYS"
            })
    void daysThatAreNoneAreRefusedByTheirName(String name) {
        assertEquals(
                name + "=soon is not understood: it takes a number of days from 1 to 99999.",
                assertThrows(IllegalArgumentException.class, () -> RetentionSettings.of(Map.of(name, "soon")))
                        .getMessage());
    }
}
