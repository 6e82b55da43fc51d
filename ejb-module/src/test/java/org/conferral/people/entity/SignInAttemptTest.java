package org.conferral.people.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What counts as one login and as one address. people R5.1 */
class SignInAttemptTest {
    @Test
    void addressesOfOneHouseholdAreOne() {
        assertEquals("2001:db8:1:2::/64", new SignInAttempt("jdoe", "2001:db8:1:2::7", "").network());
        assertEquals("203.0.113.7", new SignInAttempt("jdoe", "::ffff:203.0.113.7", "").network());
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
