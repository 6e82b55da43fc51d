package org.conferral.people.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as one login and as one address. people R5.1 */
class SignInAttemptTest {
    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 203.0.113.9",
        "2001:db8:1:2:3:4:5:6, 2001:db8:1:2:",
        "2001:0DB8:0001:0002::7, 2001:db8:1:2:",
        "2001:db8::7, 2001:db8:::",
        "0:0:0:0:0:0:0:1, ::::",
        "::1, ::::",
    })
    void networkIsWhatOneHouseholdHas(String address, String network) {
        assertEquals(network, new SignInAttempt("jdoe", address, "").network());
    }

    @Test
    void loginIsInSmallLettersAndBounded() {
        assertEquals("jdoe", new SignInAttempt("JDoe", "203.0.113.9", "").login());
        assertEquals(
                100,
                new SignInAttempt("x".repeat(100_000), "203.0.113.9", "")
                        .login()
                        .length());
    }
}
