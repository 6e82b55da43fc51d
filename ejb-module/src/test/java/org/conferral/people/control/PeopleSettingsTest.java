package org.conferral.people.control;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not understood of the settings of people is refused in words, before it is needed. */
class PeopleSettingsTest {
    @Test
    void hoursOfAnInvitationThatAreNoNumberAreRefused() {
        assertEquals(
                "CONFERRAL_INVITATION_HOURS=three days is not understood: it takes a whole number from 1 to 9999.",
                refusal("CONFERRAL_INVITATION_HOURS", "three days"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONFERRAL_SIGN_IN_ATTEMPTS",
                "CONFERRAL_SIGN_IN_ATTEMPTS_OF_ADDRESS",
                "CONFERRAL_SIGN_IN_PAUSE_MINUTES"
            })
    void limitsOfSignInThatAreNoneAreRefused(String name) {
        assertEquals(name + "=0 is not understood: it takes a whole number from 1 to 9999.", refusal(name, "0"));
    }

    @Test
    void withoutAnyTheUsualOnesAreTaken() {
        assertDoesNotThrow(() -> new PeopleSettings(Map.of()).check());
    }

    private static String refusal(String name, String value) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, () -> new PeopleSettings(Map.of(name, value)).check())
                        .getMessage());
    }
}
