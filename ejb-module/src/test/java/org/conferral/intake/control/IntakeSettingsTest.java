package org.conferral.intake.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not understood of the settings of imports is refused in words, before it is needed. */
class IntakeSettingsTest {
    @Test
    void aLimitThatIsNoNumberOfBytesIsRefused() {
        assertEquals(
                "CONFERRAL_IMPORT_MAX_BYTES=200 MB is not understood: it takes a number of bytes.",
                refusal("CONFERRAL_IMPORT_MAX_BYTES", "200 MB"));
    }

    @Test
    void withoutAnyTheUsualOnesAreTaken() {
        assertDoesNotThrow(() -> new IntakeSettings(Map.of()).check());
    }

    private static String refusal(String name, String value) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new IntakeSettings(Map.of(name, value)).check())
                        .getMessage());
    }
}
